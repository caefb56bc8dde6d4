import type { Field, Shape } from '../../data/types.ts';
import { stepsOf, within } from './pointer.ts';

/** The field at a JSON pointer into the input. `chosen` tells which of its variants the object at a pointer is. */
export function fieldAt(shape: Shape, pointer: string, chosen: (pointer: string) => number): Field | undefined {
  let at = '';
  let field: Field | undefined = { name: '', type: 'object', required: true, shape };
  for (const step of stepsOf(pointer)) {
    field = field.type === 'array' ? field.items : member(field.shape, step, chosen(at));
    if (!field) return undefined;
    at = within(at, step);
  }
  return field;
}

/** The object at a JSON pointer. */
export function shapeAt(shape: Shape, pointer: string, chosen: (pointer: string) => number): Shape | undefined {
  return pointer === '' ? shape : fieldAt(shape, pointer, chosen)?.shape;
}

function member(shape: Shape | undefined, name: string, chosen: number): Field | undefined {
  const fields = shape?.variants?.[chosen]?.fields ?? shape?.fields ?? [];
  return fields.find((field) => field.name === name);
}

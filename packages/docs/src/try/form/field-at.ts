import type { Field, Shape } from '../../data/types.ts';
import { stepsOf, childPointer } from './pointer.ts';

/** The field at a JSON pointer into the input. `variantAt` returns the index of the variant chosen at a pointer. */
export function fieldAt(shape: Shape, pointer: string, variantAt: (pointer: string) => number): Field | undefined {
  let at = '';
  let field: Field | undefined = { name: '', type: 'object', required: true, shape };
  for (const step of stepsOf(pointer)) {
    field = field.type === 'array' ? field.items : member(field.shape, step, variantAt(at));
    if (!field) return undefined;
    at = childPointer(at, step);
  }
  return field;
}

/** The shape of the object at a JSON pointer. */
export function shapeAt(shape: Shape, pointer: string, variantAt: (pointer: string) => number): Shape | undefined {
  return pointer === '' ? shape : fieldAt(shape, pointer, variantAt)?.shape;
}

function member(shape: Shape | undefined, name: string, variant: number): Field | undefined {
  const fields = shape?.variants?.[variant]?.fields ?? shape?.fields ?? [];
  return fields.find((field) => field.name === name);
}

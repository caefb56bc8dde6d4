import type { Envelope } from '@polyface/runtime';
import type { Field, Shape } from './types.ts';

const texts = {
  code: {
    en: 'The error code. Absent if the call succeeds.',
    zh: '错误码；成功时没有此字段。',
  },
  message: {
    en: 'The error message. Absent if the call succeeds.',
    zh: '错误消息；成功时没有此字段。',
  },
} as const;

/** The shape of a response with the fields of a failure (`x-envelope`) that a success does not have, such as FinAuth's `error`. */
export function withFailureFields(shape: Shape, { code, message }: Pick<Envelope, 'code' | 'message'>): Shape {
  if (shape.variants) return shape;
  const places = [
    ...code.map((pointer) => ({ pointer, text: texts.code })),
    ...message.map((pointer) => ({ pointer, text: texts.message })),
  ];
  const fields = places.reduce<readonly Field[]>(
    (own, { pointer, text }) => addField(own, pointer.split('/').slice(1), text),
    shape.fields,
  );
  return { fields };
}

function addField(
  fields: readonly Field[],
  [name, ...rest]: readonly string[],
  description: Field['description'] & {},
): readonly Field[] {
  if (name === undefined) return fields;
  const known = fields.find((field) => field.name === name);
  if (known && (rest.length === 0 || !known.shape || known.shape.variants)) return fields;
  if (known) {
    const inner = {
      ...known,
      shape: { fields: addField(known.shape!.fields, rest, description) },
    };
    return fields.map((field) => (field === known ? inner : field));
  }
  const added: Field =
    rest.length === 0
      ? { name, type: 'string', required: false, description }
      : {
          name,
          type: 'object',
          required: false,
          shape: { fields: addField([], rest, description) },
        };
  return [...fields, added];
}

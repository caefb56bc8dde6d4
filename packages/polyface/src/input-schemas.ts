import type { Schema } from '@polyface/runtime';

type Properties = Readonly<Record<string, Schema>>;

/** A text. */
export const text: Schema = { type: 'string' };

/** An object with these members and no others. The annotation lets a bundle leave out the schemas of services that it does not use. */
/* @__NO_SIDE_EFFECTS__ */
export function object(required: Properties, optional: Properties = {}): Schema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

/** An object with the properties of `base` and either those of `first` or those of `second`. */
/* @__NO_SIDE_EFFECTS__ */
export function either(first: Properties, second: Properties, base: Schema): Schema {
  const branch = (own: Properties): Schema => ({
    ...base,
    name: `{ ${Object.keys(own).join(', ')} }`,
    properties: { ...base.properties, ...own },
    required: [...(base.required ?? []), ...Object.keys(own)],
  });
  return { oneOf: [branch(first), branch(second)] };
}

import type { Field, Shape, Variant } from '../../data/types.ts';

/** A minimal JPEG in Base64. */
export const samplePicture = '/9j/4AAQSkZJRgABAQEASABIAAD/2Q==';

type Members = Readonly<Record<string, unknown>>;

/** The members of an object; empty for any other value. */
export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

/** Index of the variant a value belongs to: by its tag, else the first with all its members and no required one missing, else 0. */
export function variantOf(variants: readonly Variant[], value: unknown): number {
  const members = membersOf(value);
  const tagged = variants.findIndex(({ tag }) => tag && members[tag.field] === tag.value);
  if (tagged >= 0) return tagged;
  const complete = variants.flatMap(({ fields, tag }, index) => {
    const isMissing = ({ name, required }: Field) => required && name !== tag?.field && members[name] === undefined;
    return fields.some(isMissing) ? [] : [index];
  });
  const known = (index: number) => new Set(variants[index]!.fields.map(({ name }) => name));
  const exact = complete.find((index) => Object.keys(members).every((name) => known(index).has(name)));
  return exact ?? complete[0] ?? 0;
}

/** An initial value for a form field; `undefined` if the spec has none. */
export function exampleOf(field: Field): unknown {
  if (field.const !== undefined) return field.const;
  if (field.example !== undefined && !isCut(field)) return field.example;
  if (field.default !== undefined) return field.default;
  if (field.enum) return field.enum[0];
  if (isPicture(field)) return samplePicture;
  if (field.type === 'array') return field.items ? [exampleOf(field.items) ?? ''] : [];
  return field.shape ? exampleOfShape(field.shape) : undefined;
}

/** An object with initial values for its required members. */
export function exampleOfShape({ fields, variants }: Shape): Members {
  const own = variants?.[0] ?? { fields };
  const required = own.fields.filter((field) => field.required);
  return Object.fromEntries(required.map((field) => [field.name, exampleOf(field)]));
}

/** Whether the example is a picture with its middle cut out, as vendors print it: no request could send it. */
function isCut(field: Field): boolean {
  return isPicture(field) && String(field.example).includes('...');
}

/** Whether a field holds a file or Base64. */
export function isPicture({ format }: Field): boolean {
  return format === 'byte' || format === 'binary';
}

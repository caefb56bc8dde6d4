import type { Field, Shape, Variant } from '../data/types.ts';

/** When something holds: a member has one of these values. */
export interface When {
  readonly field: string;
  readonly values: readonly (string | number | boolean)[];
}

/** A line of a table of members. */
export interface Row {
  /** Where the member is: names joined by dots, `[]` after a list. */
  readonly path: string;
  /** How deep it is nested. */
  readonly depth: number;
  readonly field: Field;
  /** When it must be given, where that depends on another member. */
  readonly requiredWhen?: When;
  /** When it may be given, where that depends on another member. */
  readonly onlyWhen?: When;
  /** The object of a union it belongs to, where nothing but its name tells them apart. */
  readonly variant?: string;
}

/** The lines of a shape: every member, nested ones after the one that holds them. */
export function rowsOf(shape: Shape, parent = '', depth = 0): readonly Row[] {
  return membersOf(shape).flatMap(({ field, ...when }): Row[] => {
    const path = parent === '' ? field.name : `${parent}.${field.name}`;
    return [{ path, depth, field, ...when }, ...nestedRows(field, path, depth + 1)];
  });
}

function nestedRows(field: Field, path: string, depth: number): readonly Row[] {
  if (field.items) return nestedRows(field.items, `${path}[]`, depth);
  return field.shape ? rowsOf(field.shape, path, depth) : [];
}

type Member = Pick<Row, 'field' | 'requiredWhen' | 'onlyWhen' | 'variant'>;

function membersOf({ fields, variants }: Shape): Member[] {
  if (!variants) return fields.map((field) => ({ field }));
  const own = fields.map((field): Member => ({ field }));
  if (variants.some(({ tag }) => !tag)) {
    return [
      ...own,
      ...variants.flatMap((variant) => membersOf(variant).map((member) => ({ ...member, variant: variant.name }))),
    ];
  }
  const names = [...new Set(variants.flatMap((variant) => variant.fields.map(({ name }) => name)))];
  return [...own, ...names.map((name) => inVariants(name, variants))];
}

/** A member of a tagged union, told once for all of its objects. */
function inVariants(name: string, variants: readonly Variant[]): Member {
  const holders = variants.filter(({ fields }) => fields.some((field) => field.name === name));
  const found = holders.map(({ fields }) => fields.find((field) => field.name === name)!);
  const demanding = holders.filter((_, index) => found[index]!.required);
  const tag = variants[0]!.tag!.field;
  const when = (some: readonly Variant[]): When => ({ field: tag, values: some.map((variant) => variant.tag!.value) });
  const [first] = demanding.length > 0 ? [found[holders.indexOf(demanding[0]!)]!] : found;
  const isTag = name === tag;
  const everywhere = demanding.length === variants.length;
  return {
    field: {
      ...first!,
      required: everywhere,
      ...(isTag && { enum: variants.map((variant) => variant.tag!.value) }),
    },
    ...(!everywhere && demanding.length > 0 && { requiredWhen: when(demanding) }),
    ...(holders.length < variants.length && { onlyWhen: when(holders) }),
  };
}

/** The type of a member in a few words: `string`, `array of string`, `integer (int64)`. */
export function typeText(field: Field): string {
  if (field.type === 'array') return `array of ${field.items ? typeText(field.items) : 'any'}`;
  const shown: Readonly<Record<string, string>> = { byte: 'Base64', binary: 'file' };
  const format = field.format === undefined ? '' : ` (${shown[field.format] ?? field.format})`;
  return field.anyOf ? field.anyOf.map(typeText).join(' or ') : `${field.type}${format}`;
}

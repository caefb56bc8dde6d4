import type { Field, Shape, Variant } from '../data/types.ts';
import type { Locale } from '../navigation/locale.ts';

/** A condition: another field has one of these values. */
export interface Condition {
  readonly field: string;
  readonly values: readonly (string | number | boolean)[];
}

/** A row of a table of fields. */
export interface Row {
  /** Path of the field: names joined by dots, `[]` after a list. */
  readonly path: string;
  /** Nesting depth, 0 at the top. */
  readonly depth: number;
  readonly field: Field;
  /** When the field is required, if that depends on another field. */
  readonly requiredWhen?: Condition;
  /** When the field is allowed, if that depends on another field. */
  readonly onlyWhen?: Condition;
  /** The variant of a union the field belongs to, if no field discriminates the variants. */
  readonly variant?: string;
}

/** The rows of a shape: every field, followed by the fields nested in it. */
export function rowsOf(shape: Shape, parent = '', depth = 0): readonly Row[] {
  return membersOf(shape).flatMap(({ field, ...conditions }): Row[] => {
    const path = parent === '' ? field.name : `${parent}.${field.name}`;
    return [{ path, depth, field, ...conditions }, ...nestedRows(field, path, depth + 1)];
  });
}

function nestedRows(field: Field, path: string, depth: number): readonly Row[] {
  if (field.items) return nestedRows(field.items, `${path}[]`, depth);
  if (field.values) return nestedRows(field.values, `${path}.*`, depth);
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
  return [...own, ...names.map((name) => mergeVariants(name, variants))];
}

/** Merges the fields of one name in a tagged union into one row. */
function mergeVariants(name: string, variants: readonly Variant[]): Member {
  const holders = variants.filter(({ fields }) => fields.some((field) => field.name === name));
  const fields = holders.map((holder) => holder.fields.find((field) => field.name === name)!);
  const requiring = holders.filter((_, index) => fields[index]!.required);
  const tag = variants[0]!.tag!.field;
  const condition = (some: readonly Variant[]): Condition => ({
    field: tag,
    values: some.map((variant) => variant.tag!.value),
  });
  const [first] = requiring.length > 0 ? [fields[holders.indexOf(requiring[0]!)]!] : fields;
  const isRequired = requiring.length === variants.length;
  return {
    field: {
      ...first!,
      required: isRequired,
      ...(name === tag && { enum: variants.map((variant) => variant.tag!.value) }),
    },
    ...(!isRequired && requiring.length > 0 && { requiredWhen: condition(requiring) }),
    ...(holders.length < variants.length && { onlyWhen: condition(holders) }),
  };
}

/** The type of a field in a few words: `string`, `array of string`, `integer (int64)`. */
export function typeText(field: Field, locale: Locale): string {
  const isEnglish = locale === 'en';
  if (field.type === 'array') {
    const item = field.items ? typeText(field.items, locale) : 'any';
    return isEnglish ? `array of ${item}` : `${item} 数组`;
  }
  if (field.values) {
    const value = typeText(field.values, locale);
    return isEnglish ? `map of ${value}` : `${value} 映射`;
  }
  if (field.anyOf) return field.anyOf.map((one) => typeText(one, locale)).join(isEnglish ? ' or ' : ' 或 ');
  const formats: Readonly<Record<string, string>> = { byte: 'Base64', binary: isEnglish ? 'file' : '文件' };
  return field.format === undefined ? field.type : `${field.type} (${formats[field.format] ?? field.format})`;
}

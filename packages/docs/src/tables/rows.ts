import type { Field, Shape, Variant } from '../data/types.ts';
import type { Locale } from '../navigation/locale.ts';

/** A row of a table of fields. */
export interface Row {
  /** Path of the field: names joined by dots, `[]` after a list. */
  readonly path: string;
  /** Nesting depth, 0 at the top. */
  readonly depth: number;
  readonly field: Field;
  /** The variant of a union that the field belongs to, if not all variants have the field, or not with the same facts. */
  readonly variant?: Variant;
  /** Whether an earlier variant describes the field, so that only whether it is required can differ. */
  readonly isRepeated?: true;
}

const known = new WeakMap<Shape, readonly Row[]>();

/** The rows of a shape: every field, followed by the fields nested in it. Of a union: its required fields, its variants, the rest. */
export function rowsOf(shape: Shape): readonly Row[] {
  // The page of an operation and its Markdown have the same rows in both languages.
  const rows = known.get(shape) ?? rowsBelow(shape, '', 0);
  known.set(shape, rows);
  return rows;
}

function rowsBelow(shape: Shape, parent: string, depth: number): readonly Row[] {
  return membersOf(shape).flatMap(({ field, ...member }): Row[] => {
    const path = parent === '' ? field.name : `${parent}.${field.name}`;
    const own: Row = { path, depth, field, ...member };
    if (member.isRepeated) return [own];
    // The fields nested in a field of a variant belong to the variant too.
    return [own, ...nestedRows(field, path, depth + 1).map((row): Row => ({ ...member, ...row }))];
  });
}

function nestedRows(field: Field, path: string, depth: number): readonly Row[] {
  if (field.items) return nestedRows(field.items, `${path}[]`, depth);
  if (field.values) return nestedRows(field.values, `${path}.*`, depth);
  return field.shape ? rowsBelow(field.shape, path, depth) : [];
}

type Member = Pick<Row, 'field' | 'variant' | 'isRepeated'>;

function membersOf({ fields, variants }: Shape): Member[] {
  if (!variants) return fields.map((field) => ({ field }));
  const [first] = variants;
  const common = first!.fields.flatMap((field) => commonField(field, variants) ?? []);
  const isCommon = new Set(common.map(({ name }) => name));
  const shared = [...fields, ...common].map((field): Member => ({ field }));
  const described = new Set<string>();
  const factsOf = (field: Field) => JSON.stringify({ ...field, required: undefined });
  const own = variants.flatMap((variant) =>
    variant.fields
      .filter(({ name }) => !isCommon.has(name))
      .map((field): Member => {
        const isRepeated = described.has(factsOf(field));
        described.add(factsOf(field));
        return { field, variant, ...(isRepeated && { isRepeated }) };
      }),
  );
  return [...shared.filter(({ field }) => field.required), ...own, ...shared.filter(({ field }) => !field.required)];
}

/** A field that all variants have with the same facts, or that tells them apart. */
function commonField(field: Field, variants: readonly Variant[]): Field | undefined {
  const { tag } = variants[0]!;
  if (tag?.field === field.name) return { ...field, enum: variants.flatMap((variant) => variant.tag?.value ?? []) };
  const facts = JSON.stringify(field);
  const isSame = variants.every(({ fields }) =>
    fields.some((one) => one.name === field.name && JSON.stringify(one) === facts),
  );
  return isSame ? field : undefined;
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

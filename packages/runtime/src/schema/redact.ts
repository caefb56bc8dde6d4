import { memberSchema } from './normalize.ts';
import type { Schema } from './schema.ts';
import { isObject } from './validate.ts';

const longestKept = 2000;

/** The texts and numbers of a value that its schema marks as sensitive. */
export function sensitiveTexts(value: unknown, schema: Schema | undefined, marked = false): string[] {
  if (!schema && !marked) return [];
  const sensitive = marked || schema?.sensitive !== undefined;
  const branches = [...(schema?.allOf ?? []), ...(schema?.oneOf ?? []), ...(schema?.anyOf ?? [])];
  const inBranches = branches.flatMap((branch) => sensitiveTexts(value, branch, sensitive));
  if (Array.isArray(value))
    return [...inBranches, ...value.flatMap((item) => sensitiveTexts(item, schema?.items, sensitive))];
  if (isObject(value)) {
    const members = Object.entries(value);
    return [
      ...inBranches,
      ...members.flatMap(([name, member]) => sensitiveTexts(member, schema && memberSchema(schema, name), sensitive)),
    ];
  }
  return sensitive && ['string', 'number', 'bigint'].includes(typeof value)
    ? [...inBranches, String(value)]
    : inBranches;
}

/** The beginning of a text, 2,000 characters at most, without the `secrets`: see {@link hide}. */
export function redact(text: string, secrets: readonly string[]): string {
  return mask(text.slice(0, longestKept), secrets);
}

/** A text in which each of the `secrets` (of two characters or more) is `***`, also as it looks when percent-encoded. */
export function mask(text: string, secrets: readonly string[]): string {
  const forms = secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed())])
    .filter((form) => form.length > 1);
  const longestFirst = [...new Set(forms)].sort((left, right) => right.length - left.length);
  return longestFirst.reduce((result, form) => result.replaceAll(form, '***'), text);
}

import { memberSchema } from './member-schema.ts';
import type { Schema } from './schema.ts';
import { isObject } from './type-guards.ts';

/** The longest text that {@link redact} returns, in UTF-16 code units. */
const maximumLength = 2000;

/** Collects the texts and numbers of a value that its schema marks with `sensitive`, as texts. With `marked` every one counts. */
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

/** Returns at most the first 2,000 characters of a text, with the `secrets` masked: see {@link mask}. */
export function redact(text: string, secrets: readonly string[]): string {
  return mask(text.slice(0, maximumLength), secrets);
}

/** Replaces each of the `secrets` in a text by `***`, percent-encoded occurrences too. Secrets of one character are ignored. */
export function mask(text: string, secrets: readonly string[]): string {
  const forms = secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed())])
    .filter((form) => form.length > 1);
  const longestFirst = [...new Set(forms)].sort((left, right) => right.length - left.length);
  return longestFirst.reduce((result, form) => result.replaceAll(form, '***'), text);
}

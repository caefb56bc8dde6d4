import { memberSchema } from './member-schema.ts';
import { createRedactor } from './redactor.ts';
import type { Schema } from './schema.ts';
import { isBinary, isObject } from './type-guards.ts';

/** A sensitive value: a text, a number as a text, bytes, or a file. */
export type SensitiveValue = string | Uint8Array<ArrayBuffer> | Blob;

/**
 * Collects the texts, numbers and bytes of a value that its schema marks with `sensitive`. With `marked` every one counts. Bytes of a schema
 * with `format: binary` always count.
 */
export function sensitiveValues(value: unknown, schema: Schema | undefined, marked = false): SensitiveValue[] {
  const found: SensitiveValue[] = [];
  collectSensitive(value, schema, marked, found);
  return found;
}

function collectSensitive(value: unknown, schema: Schema | undefined, marked: boolean, found: SensitiveValue[]): void {
  if (!schema && !marked) return;
  const sensitive = marked || schema?.sensitive !== undefined;
  for (const branches of [schema?.allOf, schema?.oneOf, schema?.anyOf]) {
    for (const branch of branches ?? []) collectSensitive(value, branch, sensitive, found);
  }
  if (isBinary(value)) {
    if (sensitive || schema?.format === 'binary') found.push(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collectSensitive(item, schema?.items, sensitive, found);
  } else if (isObject(value)) {
    for (const name of Object.keys(value)) {
      collectSensitive(value[name], schema && memberSchema(schema, name), sensitive, found);
    }
  } else if (sensitive && ['string', 'number', 'bigint'].includes(typeof value)) {
    found.push(String(value));
  }
}

/** Replaces each of the `secrets` in a text by `***`, in every spelling that `createRedactor` knows. */
export function mask(text: string, secrets: readonly string[]): string {
  return createRedactor(secrets)(text);
}

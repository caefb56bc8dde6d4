import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface SpecError {
  readonly code: string;
  readonly description?: string;
  readonly 'x-zh'?: string;
}

/** Reads the description of an error code from the YAML of a service's specs, in both languages. */
export function specText(service: string, code: string): { readonly en: string; readonly zh: string } {
  const folder = new URL(`../../../../specs/${service}/`, import.meta.url);
  const errors = readdirSync(folder).flatMap((file) =>
    errorsIn(parse(readFileSync(new URL(file, folder), 'utf8')) as Readonly<Record<string, unknown>>),
  );
  const { description, 'x-zh': zh } = errors.find((candidate) => candidate.code === code) ?? {};
  if (description === undefined || zh === undefined)
    throw new Error(`specs/${service}: the error ${code} has no description or no x-zh. Add both.`);
  return { en: description, zh };
}

function errorsIn(node: unknown): readonly SpecError[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === 'x-errors' ? (value as readonly SpecError[]) : errorsIn(value),
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Told {
  readonly description?: string;
  readonly 'x-zh'?: string;
}
type SpecError = Told & {
  readonly code: string;
  readonly resolution?: Told;
  readonly observed: readonly (Told & { readonly message: string })[];
};

/** What the specs of a service say of a code, in both languages, read from the YAML itself: of a certain sighting, where that is told apart. */
export function specText(
  service: string,
  code: string,
  message?: string,
): { readonly en: string; readonly zh: string } {
  const folder = new URL(`../../../../specs/${service}/`, import.meta.url);
  const errors = readdirSync(folder).flatMap((file) =>
    errorsIn(parse(readFileSync(new URL(file, folder), 'utf8')) as Readonly<Record<string, unknown>>),
  );
  const error = errors.find((one) => one.code === code);
  const sighting = error?.observed.find((one) => one.message === message);
  const { description, 'x-zh': zh } = sighting?.description === undefined ? (error ?? {}) : sighting;
  if (description === undefined || zh === undefined) throw new Error(`the specs of ${service} do not tell of ${code}`);
  return { en: description, zh };
}

function errorsIn(node: unknown): readonly SpecError[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === 'x-errors' ? (value as readonly SpecError[]) : errorsIn(value),
  );
}

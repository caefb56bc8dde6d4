import { readService } from '../../../../tools/codegen/src/read.ts';
import { workspace } from '../../../../tools/workspace/copy.ts';

interface SpecError {
  readonly code: string;
  readonly description?: string;
  readonly 'x-zh'?: string;
}

/** Reads the description of an error code from the specs of a service, its protocol included, in both languages. */
export async function specText(service: string, code: string): Promise<{ readonly en: string; readonly zh: string }> {
  const source = await readService(workspace, service);
  const errors = [source.service, ...source.endpoints].flatMap((file) => errorsIn(file?.data));
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

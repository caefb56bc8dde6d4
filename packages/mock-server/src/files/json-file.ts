import { readFileSync } from 'node:fs';
import { isObject } from '@polyface/runtime/server';
import { suggest } from './suggest.ts';
import { UsageError } from './usage-error.ts';

/** Reads a JSON file with one member per service. Throws a {@link UsageError}, also for an unknown service. */
export function readJsonByService(file: string, services: readonly string[], example: string): Record<string, unknown> {
  const content = readJson(file);
  if (!isObject(content)) throw new UsageError(`${file}: must be an object: ${example}`);
  const unknown = Object.keys(content).find((service) => !services.includes(service));
  if (unknown !== undefined) {
    throw new UsageError(
      `${file}: unknown service ${JSON.stringify(unknown)}. Use ${services.join(', ')}.${suggest(unknown, services)}`,
    );
  }
  return content;
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw new UsageError(`${file}: cannot be read (${code}). Check the path and the permissions.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError(`${file}: is not valid JSON.`);
  }
}

import { readFileSync } from 'node:fs';
import { isObject } from '@polyface/runtime/server';
import { UsageError } from './usage-error.ts';

/** What a JSON file holds, by service. Throws a {@link UsageError}, also for a service that is not there. */
export function readByService(file: string, services: readonly string[], example: string): Record<string, unknown> {
  const content = parse(file);
  if (!isObject(content)) throw new UsageError(`${file}: must be an object: ${example}`);
  const unknown = Object.keys(content).find((service) => !services.includes(service));
  if (unknown !== undefined) {
    const there = services.join(', ');
    throw new UsageError(`${file}: there is no such service: ${JSON.stringify(unknown)}. There are ${there}`);
  }
  return content;
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError(`${file}: is not JSON`);
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogOf, type ServiceEntry } from './catalog.ts';

/** The folder of the data. Bundled code is in another folder: then `DOCS_DATA` is the path. */
const folder = process.env['DOCS_DATA'] ?? fileURLToPath(new URL('.', import.meta.url));

/**
 * Reads all services of the site. A new spec adds a file here; no code changes. The files are read from disk and not imported, because a
 * bundler needs many times their size.
 */
export function readCatalog(): readonly ServiceEntry[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.gen.json') && !name.endsWith('openapi.gen.json'),
  );
  return catalogOf(
    Object.fromEntries(
      names.map((name) => [
        name.replaceAll('\\', '/'),
        JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
      ]),
    ),
  );
}

/** All services of the site. */
export const catalog: readonly ServiceEntry[] = readCatalog();

/** Reads the OpenAPI document of a service. */
export function readOpenApi(service: string): string {
  return readFileSync(join(folder, service, 'openapi.gen.json'), 'utf8');
}

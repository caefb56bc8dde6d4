import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { BundleSize } from './bundle-size.ts';

/** The sizes of bundles when they were last recorded, by subject. A message compares with them; they are no budgets. */
export type Records = Readonly<Record<string, BundleSize>>;

const file = new URL('recorded.json', import.meta.url);

export function readRecords(): Records {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Records) : {};
}

export function writeRecords(records: Records): void {
  writeFileSync(file, `${JSON.stringify(records, null, 2)}\n`);
}

import { readFileSync } from 'node:fs';
import type { Credentials } from '@polyface/runtime';

/** Credentials by service, as a file holds them. */
export type CredentialsByService = Readonly<Record<string, readonly Credentials[]>>;

/** A mistake of the person who started the server: one line, without anything the file holds. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads `{ "tencent-faceid": [{ "keyId": "…", "secret": "…", "sessionToken": "…optional" }] }`. Throws a {@link UsageError}. */
export function readCredentials(file: string, services: readonly string[]): CredentialsByService {
  const content = parse(file);
  const wrong = (what: string) => new UsageError(`${file}: ${what}`);
  if (!isRecord(content)) throw wrong('must be an object: { "tencent-faceid": [{ "keyId": "…", "secret": "…" }] }');
  for (const [service, list] of Object.entries(content)) {
    if (!services.includes(service))
      throw wrong(`there is no such service: ${JSON.stringify(service)}. There are ${services.join(', ')}`);
    if (!Array.isArray(list)) throw wrong(`${service} must be a list: [{ "keyId": "…", "secret": "…" }]`);
    list.forEach((entry: unknown, index) => checkEntry(entry, `${service}[${index}]`, wrong));
  }
  return content as CredentialsByService;
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file}: is not JSON`);
  }
}

function checkEntry(entry: unknown, place: string, wrong: (what: string) => UsageError): void {
  if (!isRecord(entry)) throw wrong(`${place} must be { "keyId": "…", "secret": "…" }`);
  for (const name of ['keyId', 'secret', 'sessionToken']) {
    const value = entry[name];
    if (name === 'sessionToken' && value === undefined) continue;
    if (typeof value !== 'string' || value === '') throw wrong(`${place}.${name} must be a text`);
  }
  const unknown = Object.keys(entry).find((name) => !['keyId', 'secret', 'sessionToken'].includes(name));
  if (unknown !== undefined)
    throw wrong(`${place} has a member that is not known: known are keyId, secret, sessionToken`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

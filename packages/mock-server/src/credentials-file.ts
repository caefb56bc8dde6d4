import type { Credentials } from '@polyface/runtime';
import { isObject } from '@polyface/runtime/server';
import { readByService } from './json-file.ts';
import { UsageError } from './usage-error.ts';

/** Credentials by service, as a file holds them. */
export type CredentialsByService = Readonly<Record<string, readonly Credentials[]>>;

/** Reads `{ "tencent-faceid": [{ "keyId": "…", "secret": "…", "sessionToken": "…optional" }] }`. Throws a `UsageError`. */
export function readCredentials(file: string, services: readonly string[]): CredentialsByService {
  const content = readByService(file, services, '{ "tencent-faceid": [{ "keyId": "…", "secret": "…" }] }');
  const wrong = (what: string) => new UsageError(`${file}: ${what}`);
  for (const [service, list] of Object.entries(content)) {
    if (!Array.isArray(list)) throw wrong(`${service} must be a list: [{ "keyId": "…", "secret": "…" }]`);
    list.forEach((entry: unknown, index) => checkEntry(entry, `${service}[${index}]`, wrong));
  }
  return content as CredentialsByService;
}

function checkEntry(entry: unknown, place: string, wrong: (what: string) => UsageError): void {
  if (!isObject(entry)) throw wrong(`${place} must be { "keyId": "…", "secret": "…" }`);
  for (const name of ['keyId', 'secret', 'sessionToken']) {
    const value = entry[name];
    if (name === 'sessionToken' && value === undefined) continue;
    if (typeof value !== 'string' || value === '') throw wrong(`${place}.${name} must be a text`);
  }
  const unknown = Object.keys(entry).find((name) => !['keyId', 'secret', 'sessionToken'].includes(name));
  if (unknown !== undefined)
    throw wrong(`${place} has a member that is not known: known are keyId, secret, sessionToken`);
}

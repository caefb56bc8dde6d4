import type { Credentials } from '@polyface/runtime';
import { isObject } from '@polyface/runtime/server';
import { readJsonByService } from './json-file.ts';
import { UsageError } from './usage-error.ts';

/** Credentials by service. */
export type CredentialsByService = Readonly<Record<string, readonly Credentials[]>>;

const members = ['keyId', 'secret', 'sessionToken'];

/** Reads `{ "tencent-faceid": [{ "keyId": "…", "secret": "…", "sessionToken": "…optional" }] }`. Throws a `UsageError`. */
export function readCredentials(file: string, services: readonly string[]): CredentialsByService {
  const content = readJsonByService(file, services, '{ "tencent-faceid": [{ "keyId": "…", "secret": "…" }] }');
  for (const [service, list] of Object.entries(content)) {
    if (!Array.isArray(list)) {
      throw new UsageError(`${file}: ${service} must be a list: [{ "keyId": "…", "secret": "…" }]`);
    }
    list.forEach((entry: unknown, index) => validateEntry(entry, `${file}: ${service}[${index}]`));
  }
  return content as CredentialsByService;
}

function validateEntry(entry: unknown, location: string): void {
  if (!isObject(entry)) throw new UsageError(`${location} must be { "keyId": "…", "secret": "…" }`);
  for (const name of members) {
    const value = entry[name];
    if (name === 'sessionToken' && value === undefined) continue;
    if (typeof value !== 'string' || value === '') {
      throw new UsageError(`${location}.${name} must be a string that is not empty.`);
    }
  }
  if (Object.keys(entry).some((name) => !members.includes(name))) {
    throw new UsageError(`${location} has an unknown member. Use only ${members.join(', ')}.`);
  }
}

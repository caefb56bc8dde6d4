import type { Issue } from '../schema/issue.ts';
import type { Credentials } from '../signing/credentials.ts';
import { readCredentials } from './read-credentials.ts';

/** Credentials, or a provider of them. */
export type CredentialsSource = Credentials | (() => Credentials | Promise<Credentials>);

/** A provider returned something else than credentials. */
export class InvalidCredentials extends Error {
  constructor(issues: readonly Issue[]) {
    const members = issues.map(({ path, message }) => `${path.slice(1) || 'they'} ${message}`);
    super(`the credentials provider returned invalid credentials: ${members.join('; ')}`);
  }
}

/** Calls the provider, if the source is one. Throws what the provider throws, or an {@link InvalidCredentials}. */
export function resolveCredentials(source: CredentialsSource): Credentials | Promise<Credentials> {
  return typeof source === 'function' ? callProvider(source) : source;
}

async function callProvider(source: () => Credentials | Promise<Credentials>): Promise<Credentials> {
  const read = readCredentials(await source(), '');
  if ('credentials' in read) return read.credentials;
  throw new InvalidCredentials(read.issues);
}

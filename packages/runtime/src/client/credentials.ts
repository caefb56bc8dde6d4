import type { Issue } from '../schema/issue.ts';
import type { Credentials } from '../signing/credentials.ts';
import { credentialsIssues } from './credentials-issues.ts';

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
export async function resolveCredentials(source: CredentialsSource): Promise<Credentials> {
  if (typeof source !== 'function') return source;
  const credentials = await source();
  const issues = credentialsIssues(credentials, '');
  if (issues.length > 0) throw new InvalidCredentials(issues);
  const { keyId, secret, sessionToken } = credentials;
  return { keyId, secret, ...(sessionToken !== undefined && { sessionToken }) };
}

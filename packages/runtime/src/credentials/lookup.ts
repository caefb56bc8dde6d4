import type { CredentialsRequest, ProvidedCredentials } from '../signing/credentials.ts';

/** Environment variables, such as `process.env`. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The result of looking for credentials in one place: the credentials, or why there are none. Contains no value that was found. */
export type Lookup = { readonly credentials: ProvidedCredentials } | { readonly missing: string };

/** Looks for credentials in one place. */
export type Source = (request: CredentialsRequest) => Lookup | Promise<Lookup>;

/** Returns the credentials of the first source that has any. Throws an error that says why each of them has none. */
export async function firstOf(sources: readonly Source[], request: CredentialsRequest): Promise<ProvidedCredentials> {
  const missing: string[] = [];
  for (const source of sources) {
    const found = await source(request);
    if ('credentials' in found) return found.credentials;
    missing.push(found.missing);
  }
  throw new Error(`no credentials for ${request.service}: ${missing.join('; ')}`);
}

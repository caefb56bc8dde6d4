import type { Issue } from '../../schema/issue.ts';
import { isObject } from '../../schema/type-guards.ts';
import type { Credentials } from '../../signing/credentials.ts';
import { findSimilarName } from '../../errors/similar-name.ts';

/** Credentials that were read once, so that what was validated is what is used; or their issues. */
export type ReadCredentials =
  | { readonly credentials: Credentials; readonly expiresAt?: number; readonly issues: readonly [] }
  | { readonly issues: readonly Issue[] };

/** Reads and validates credentials: a value, or what a provider returned. No issue contains a part of them. */
export function readCredentials(given: unknown, path = '/credentials'): ReadCredentials {
  try {
    return readMembers(given, path);
  } catch {
    return { issues: [issue(path, 'cannot be read: reading one of their members throws an error')] };
  }
}

function readMembers(given: unknown, path: string): ReadCredentials {
  if (!isObject(given)) {
    const isMissing = given === undefined || given === null;
    const expected = 'must be { keyId, secret } or a function that returns them';
    return {
      issues: [issue(path, isMissing ? `${expected}. They are missing` : expected, isMissing ? 'required' : 'type')],
    };
  }
  const { keyId, secret, sessionToken, expiresAt } = given;
  const issues: Issue[] = [];
  if (!isVisibleAscii(keyId)) {
    issues.push(issue(`${path}/keyId`, 'must be a non-empty string of visible ASCII characters'));
  }
  if (typeof secret !== 'string' || secret === '') issues.push(issue(`${path}/secret`, 'must be a non-empty string'));
  else if (secret !== secret.trim()) {
    issues.push(issue(`${path}/secret`, 'must not have white space or line breaks at its start or end. Remove them'));
  }
  if (sessionToken !== undefined && !isVisibleAscii(sessionToken)) {
    issues.push(issue(`${path}/sessionToken`, 'must be omitted or a non-empty string of visible ASCII characters'));
  }
  const expiry = expiresAt === undefined ? undefined : timeOf(expiresAt);
  if (typeof expiry === 'string') issues.push(issue(`${path}/expiresAt`, expiry));
  issues.push(...misspelledMembers(given, path));
  if (issues.length > 0) return { issues };
  const credentials = { keyId, secret, ...(sessionToken !== undefined && { sessionToken }) } as Credentials;
  return { credentials, ...(typeof expiry === 'number' && { expiresAt: expiry }), issues: [] };
}

/** Numbers below are seconds since 1970, not milliseconds. */
const firstMilliseconds = 1e11;

/** Returns a time in milliseconds since 1970, or what is wrong with it. */
function timeOf(value: unknown): number | string {
  const hasZone = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(value);
  const time = value instanceof Date || hasZone ? new Date(value).getTime() : value;
  if (typeof time !== 'number' || !Number.isFinite(time)) {
    return 'must be omitted, a valid Date, milliseconds since 1970 or an ISO 8601 string with a time zone';
  }
  return time < firstMilliseconds ? 'must be in milliseconds since 1970. Multiply seconds by 1,000' : time;
}

/** Members that are probably a misspelled one. Other members are ignored: a provider's credentials often have an expiration. */
function misspelledMembers(given: Record<string, unknown>, path: string): Issue[] {
  const missing = memberNames.filter((name) => given[name] === undefined);
  const others = Object.keys(given).filter((name) => given[name] !== undefined && !memberNames.includes(name));
  return others.flatMap((name) => {
    const similar = findSimilarName(name, missing);
    if (similar === undefined) return [];
    return [issue(`${path}/${name}`, `is not a member of credentials. Did you mean ${similar}?`, 'unknown')];
  });
}

const memberNames: readonly string[] = ['keyId', 'secret', 'sessionToken'];

function issue(path: string, message: string, rule: Issue['rule'] = 'type'): Issue {
  return { path, rule, message };
}

function isVisibleAscii(text: unknown): boolean {
  return typeof text === 'string' && /^[\x21-\x7e]+$/.test(text);
}

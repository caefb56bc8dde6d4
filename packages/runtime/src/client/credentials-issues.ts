import type { Issue } from '../schema/issue.ts';
import { isObject } from '../schema/type-guards.ts';

/** Checks credentials: a value, or what a provider returned. No issue contains a part of them. */
export function credentialsIssues(credentials: unknown, path = '/credentials'): Issue[] {
  if (!isObject(credentials)) {
    const isMissing = credentials === undefined || credentials === null;
    const expected = 'must be { keyId, secret } or a function that returns them';
    return [issue(path, isMissing ? `${expected}. They are missing` : expected, isMissing ? 'required' : 'type')];
  }
  const { keyId, secret, sessionToken } = credentials;
  const issues: Issue[] = [];
  if (!isVisibleAscii(keyId)) {
    issues.push(issue(`${path}/keyId`, 'must be a non-empty text of visible ASCII characters'));
  }
  if (typeof secret !== 'string' || secret === '') issues.push(issue(`${path}/secret`, 'must be a non-empty text'));
  else if (secret !== secret.trim()) {
    issues.push(issue(`${path}/secret`, 'must not have white space or line breaks at its start or end. Remove them'));
  }
  if (sessionToken !== undefined && !isVisibleAscii(sessionToken)) {
    issues.push(issue(`${path}/sessionToken`, 'must be omitted or a non-empty text of visible ASCII characters'));
  }
  return issues;
}

function issue(path: string, message: string, rule: Issue['rule'] = 'type'): Issue {
  return { path, rule, message };
}

function isVisibleAscii(text: unknown): boolean {
  return typeof text === 'string' && /^[\x21-\x7e]+$/.test(text);
}

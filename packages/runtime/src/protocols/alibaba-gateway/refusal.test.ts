import { describe, expect, it } from 'vitest';
import { errorFor } from './refusal.ts';

describe("the gateway's error", () => {
  it.each([
    ['unsigned', 401, 'Empty Signature'],
    ['unknown-operation', 400, 'Invalid Url'],
    ['unknown-version', 400, 'Invalid Url'],
    ['wrong-method', 400, 'Invalid HttpMethod'],
    ['wrong-content-type', 400, 'Request Format Error'],
    ['throttled', 403, 'Throttled by APP Flow Control'],
    ['internal', 500, 'Internal Error'],
  ] as const)('for %s is %s %s', (reason, status, message) =>
    expect(errorFor({ reason })).toEqual({ code: String(status), status, message }),
  );

  it.each([
    ['missing', 401, 'Empty Signature'],
    ['malformed', 400, 'Invalid Signature'],
    ['unknown-key', 400, 'Invalid AppKey'],
    ['wrong-token', 400, 'Invalid Signature'],
    ['expired', 400, 'Timestamp Expired'],
    ['content', 400, 'Invalid Content-MD5'],
    ['signature', 400, 'Invalid Signature'],
    ['replayed', 400, 'Nonce Used'],
  ] as const)('for the fault %s is %s %s', (fault, status, message) =>
    expect(errorFor({ reason: 'signature', fault, detail: 'why' })).toEqual({ code: String(status), status, message }),
  );

  it('for a wrong signature ends with the string to sign, its line breaks as #', () => {
    const refusal = { reason: 'signature', fault: 'signature', detail: 'why', stringToSign: 'GET\n\n/a' } as const;
    expect(errorFor(refusal).message).toBe('Invalid Signature, Server StringToSign:`GET##/a`');
  });

  it('for a body that is too large or unreadable is one of the gateway', () => {
    expect(errorFor({ reason: 'too-large', limit: 10 })).toMatchObject({ status: 413 });
    expect(errorFor({ reason: 'unreadable', detail: 'The body is not JSON.' })).toMatchObject({ status: 400 });
  });

  it('for an invalid input is one of the backend', () => {
    expect(errorFor({ reason: 'invalid-input', issues: [] })).toMatchObject({ code: '460', status: 200 });
  });
});

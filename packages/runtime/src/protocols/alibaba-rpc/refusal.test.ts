import { describe, expect, it } from 'vitest';
import { validate } from '../../schema/validate.ts';
import { queryUsers } from './operations.test.data.ts';
import { errorFor } from './refusal.ts';

describe("the gateway's error code", () => {
  it.each([
    ['unsigned', 'MissingAccessKeyId', 400],
    ['unknown-operation', 'InvalidApi.NotFound', 404],
    ['unknown-version', 'NoSuchVersion', 400],
    ['wrong-method', 'InvalidApi.NotFound', 404],
    ['wrong-content-type', 'InvalidParameter', 400],
    ['throttled', 'Throttling.User', 400],
    ['internal', 'InternalError', 500],
  ] as const)('for %s is %s', (reason, code, status) => expect(errorFor({ reason })).toMatchObject({ code, status }));

  it.each([
    ['missing', 'MissingAccessKeyId'],
    ['malformed', 'IncompleteSignature'],
    ['unknown-key', 'InvalidAccessKeyId.NotFound'],
    ['wrong-token', 'InvalidSecurityToken.MismatchWithAccessKey'],
    ['expired', 'InvalidTimeStamp.Expired'],
    ['content', 'SignatureDoesNotMatch'],
    ['signature', 'SignatureDoesNotMatch'],
    ['replayed', 'SignatureNonceUsed'],
  ] as const)('for the fault %s is %s', (fault, code) =>
    expect(errorFor({ reason: 'signature', fault, detail: 'why' }).code).toBe(code),
  );

  it('for a wrong signature comes with the exact message, ending with the string to sign', () => {
    const refusal = { reason: 'signature', fault: 'signature', detail: 'd', stringToSign: 'GET&%2F&A%3D1' } as const;
    expect(errorFor(refusal).message).toBe(
      'Specified signature is not matched with our calculation. server string to sign is:GET&%2F&A%3D1',
    );
  });

  it('for a missing parameter of the signature or a malformed time names it', () => {
    const malformed = (detail: string) => errorFor({ reason: 'signature', fault: 'malformed', detail }).code;
    expect(malformed('Timestamp is mandatory for this action.')).toBe('MissingTimestamp');
    expect(malformed('Specified time stamp or date value is not well formatted.')).toBe('InvalidTimeStamp.Format');
  });

  it.each([
    ['a missing parameter', { UserIdList: ['u'] }, 'MissingIsolationId', 'IsolationId is mandatory for this action.'],
    ['a missing list', { IsolationId: 'i' }, 'MissingUserIdList', 'UserIdList is mandatory for this action.'],
    ['a missing and an invalid parameter', { UserIdList: [], PageSize: 0 }, 'MissingIsolationId', undefined],
    [
      'a value that is out of range',
      { IsolationId: 'i', UserIdList: ['u'], PageSize: 0 },
      'InvalidParameter',
      undefined,
    ],
    [
      'an item of the wrong type',
      { IsolationId: 'i', UserIdList: ['u', 1] },
      'InvalidParameter',
      'Specified parameter UserIdList.2 is not valid: must be string, not number.',
    ],
  ])('for %s is documented by the gateway', (_name, input, code, message) => {
    const issues = validate(input, queryUsers.input);
    expect(errorFor({ reason: 'invalid-input', issues })).toMatchObject({
      code,
      status: 400,
      ...(message && { message }),
    });
  });

  it('for a missing member of a parameter is the general one', () => {
    const issues = [{ path: '/Filter/0/Name', rule: 'required', message: 'is required' }] as const;
    expect(errorFor({ reason: 'invalid-input', issues })).toEqual({
      code: 'MissingParameter',
      status: 400,
      message: 'Filter.1.Name is mandatory for this action.',
    });
  });

  it('for a body that is too large or unreadable is that of an invalid parameter', () => {
    expect(errorFor({ reason: 'too-large', limit: 10 })).toMatchObject({ code: 'InvalidParameter', status: 413 });
    expect(errorFor({ reason: 'unreadable', detail: 'The body is not JSON.' })).toMatchObject({
      code: 'InvalidParameter',
    });
  });
});

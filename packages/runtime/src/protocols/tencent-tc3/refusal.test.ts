import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../operation/server-protocol.ts';
import { validate } from '../../schema/validate.ts';
import { getToken } from './operations.test.data.ts';
import { tencentTc3Server } from './server.ts';

const codeOf = (refusal: Refusal) => tencentTc3Server.errorFor(refusal, getToken).code;

describe("the vendor's error code", () => {
  it.each([
    ['unsigned', 'AuthFailure.InvalidAuthorization'],
    ['unknown-operation', 'InvalidAction'],
    ['unknown-version', 'NoSuchVersion'],
    ['wrong-method', 'UnsupportedProtocol'],
    ['wrong-content-type', 'InvalidRequest'],
    ['throttled', 'RequestLimitExceeded'],
    ['internal', 'InternalError'],
  ] as const)('for %s is %s', (reason, code) => expect(codeOf({ reason })).toBe(code));

  it.each([
    ['missing', 'AuthFailure.InvalidAuthorization'],
    ['malformed', 'AuthFailure.InvalidAuthorization'],
    ['unknown-key', 'AuthFailure.SecretIdNotFound'],
    ['wrong-token', 'AuthFailure.TokenFailure'],
    ['expired', 'AuthFailure.SignatureExpire'],
    ['content', 'AuthFailure.SignatureFailure'],
    ['signature', 'AuthFailure.SignatureFailure'],
    ['replayed', 'AuthFailure.SignatureFailure'],
  ] as const)('for the fault %s is %s', (fault, code) =>
    expect(codeOf({ reason: 'signature', fault, detail: 'why' })).toBe(code),
  );

  it('for a body that is too large or unreadable is documented by the platform', () => {
    expect(codeOf({ reason: 'too-large', limit: 10 })).toBe('RequestSizeLimitExceeded');
    expect(codeOf({ reason: 'unreadable', detail: 'The body is not JSON.' })).toBe('InvalidParameter');
  });

  it.each([
    [
      'without a required member',
      { IdCard: '1' },
      'MissingParameter',
      'The request is missing a required parameter `CompareLib`.',
    ],
    [
      'without a member that one branch requires',
      { CompareLib: 'BUSINESS', Name: 'a' },
      'InvalidParameter',
      'Parameter `IdCard` is required when CompareLib is BUSINESS.',
    ],
    ['with an unknown discriminator', { CompareLib: 'BOTH' }, 'InvalidParameterValue', undefined],
    [
      'with an unknown member',
      { CompareLib: 'LOCAL', ImageBase64: '', Foo: 1 },
      'UnknownParameter',
      'The parameter `Foo` is not recognized.',
    ],
    ['with a value of the wrong type', { CompareLib: 'LOCAL', ImageBase64: 1 }, 'InvalidParameter', undefined],
    [
      'with a text that is too long',
      { CompareLib: 'BUSINESS', IdCard: '1', Name: 'a', Extra: 'x'.repeat(1001) },
      'InvalidParameterValue',
      undefined,
    ],
  ])('for an input %s is that of the platform or the product', (_name, input, code, message) => {
    const issues = validate(input, getToken.input);
    const error = tencentTc3Server.errorFor({ reason: 'invalid-input', issues }, getToken);
    expect(error).toMatchObject({ code, status: 200, ...(message && { message }) });
  });

  it('comes with the path of a nested member', () => {
    const issues = [
      { path: '/Encryption/EncryptList/0', rule: 'type', message: 'must be string, not number' },
    ] as const;
    expect(tencentTc3Server.errorFor({ reason: 'invalid-input', issues }, undefined).message).toBe(
      'Parameter `Encryption.EncryptList.0` must be string, not number.',
    );
  });

  it('for too many calls comes with the documented limit', () => {
    expect(tencentTc3Server.errorFor({ reason: 'throttled' }, getToken).message).toBe(
      'Your current request times equals to `101` in a second, which exceeds the frequency limit `100` for a second. Please reduce the frequency of calls.',
    );
  });

  it('for a missing timestamp is that of a missing parameter', () => {
    const detail = 'The request is missing a required parameter `Timestamp`.';
    expect(codeOf({ reason: 'signature', fault: 'malformed', detail })).toBe('MissingParameter');
  });
});

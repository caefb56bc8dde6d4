import { describe, expect, it } from 'vitest';
import { validate } from '../../schema/validate.ts';
import { createGroup } from './operations.test.data.ts';
import { errorFor } from './refusal.ts';

describe("the vendor's error code", () => {
  it.each([
    ['unsigned', 'MISSING_ARGUMENTS', 400],
    ['unknown-operation', 'API_NOT_FOUND', 404],
    ['unknown-version', 'API_NOT_FOUND', 404],
    ['wrong-method', 'API_NOT_FOUND', 404],
    ['wrong-content-type', 'BAD_ARGUMENTS', 400],
    ['throttled', 'CONCURRENCY_LIMIT_EXCEEDED', 403],
    ['internal', 'INTERNAL_ERROR', 500],
  ] as const)('for %s is %s', (reason, code, status) => expect(errorFor({ reason })).toMatchObject({ code, status }));

  it('for every fault of a signature is AUTHENTICATION_ERROR', () => {
    expect(errorFor({ reason: 'signature', fault: 'expired', detail: 'why' })).toEqual({
      code: 'AUTHENTICATION_ERROR',
      status: 401,
      message: 'AUTHENTICATION_ERROR',
    });
  });

  it.each([
    ['a missing argument', {}, 'MISSING_ARGUMENTS', 'MISSING_ARGUMENTS: group_id'],
    ['an invalid argument', { group_id: 'g', limit: 'ten' }, 'BAD_ARGUMENTS', 'BAD_ARGUMENTS:limit'],
    ['a missing and an invalid argument', { limit: 'ten' }, 'MISSING_ARGUMENTS', 'MISSING_ARGUMENTS: group_id'],
  ])('for %s comes with its name', (_name, input, code, message) => {
    const issues = validate(input, createGroup.input);
    expect(errorFor({ reason: 'invalid-input', issues })).toEqual({ code, status: 400, message });
  });

  it('for a body that is too large or unreadable depends on the layer that refuses it', () => {
    expect(errorFor({ reason: 'too-large', limit: 10 })).toMatchObject({ status: 413 });
    expect(errorFor({ reason: 'unreadable', detail: 'A part has no name.' })).toMatchObject({ code: 'BAD_ARGUMENTS' });
  });
});

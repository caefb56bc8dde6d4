import { describe, expect, test } from 'vitest';
import { mockAlibabaLinkvisual } from '@polyface/mocks/alibaba-linkvisual';
import {
  createPolyface,
  InvalidInputError,
  InvalidOptionsError,
  isPolyfaceError,
  UnexpectedResponseError,
  type VendorError,
} from 'polyface';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const fetch = () => Promise.reject(new Error('nothing may be sent'));
const options = { credentials, fetch };
const polyface = createPolyface({
  alibabaLinkvisual: options,
  alibabaIot: options,
  megviiFinauth: options,
  tencentFaceid: options,
});
const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const hostile = new Proxy(
  {},
  {
    get: () => {
      throw new Error('a getter threw');
    },
  },
);

/** Any method of the facade, called as JavaScript can call it. */
const call = (
  method: 'findFaces' | 'addFace' | 'removeFace' | 'startVerification' | 'verificationResult',
  input: unknown,
) =>
  (polyface[method] as (input: unknown) => Promise<unknown>)(input).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('createPolyface rejects', () => {
  test.each<[string, unknown, RegExp]>([
    ['no configuration', undefined, /createPolyface: the configuration must be an object/],
    [
      'an unknown service',
      { faceplusplus: { credentials } },
      /createPolyface: unknown service faceplusplus\. Use alibabaLinkvisual/,
    ],
    [
      'a misspelled service',
      { megviFinauth: { credentials } },
      /unknown service megviFinauth\. Did you mean megviiFinauth\?/,
    ],
    [
      'a service without options',
      { megviiFinauth: null },
      /createPolyface: megviiFinauth: the options must be an object/,
    ],
    ['a list', [], /the configuration must be an object/],
    ['a Map', new Map([['megviiFinauth', options]]), /the configuration must be an object/],
    [
      'a configuration that cannot be read',
      Object.defineProperty({}, 'megviiFinauth', { enumerable: true, get: () => expect.fail('a getter threw') }),
      /the configuration cannot be read/,
    ],
    [
      'a wrong option of a service',
      { tencentFaceid: { credentials, timeout: 0 } },
      /createPolyface: tencentFaceid\.timeout must be a number/,
    ],
    [
      'half a key',
      { tencentFaceid: { credentials: { keyId: 'k' } } },
      /tencentFaceid\.credentials\.secret must be a non-empty string/,
    ],
  ])('%s', (_name, configuration, message) => {
    expect(() => createPolyface(configuration as never)).toThrow(message);
    expect(() => createPolyface(configuration as never)).toThrow(InvalidOptionsError);
  });
});

describe('every method rejects with an InvalidInputError, before anything is sent', () => {
  test.each<[Parameters<typeof call>[0], unknown, RegExp]>([
    ['findFaces', undefined, /findFaces: invalid input.*must be object/],
    ['findFaces', {}, /\/from must be alibabaLinkvisual, alibabaIot or megviiFinauth/],
    ['findFaces', { from: 'alibabalinkvisual' }, /Did you mean alibabaLinkvisual\?/],
    ['findFaces', { from: 'tencentFaceid' }, /\/from must be/],
    ['findFaces', { from: 'alibabaLinkvisual', isolationId: 'i' }, /\/userIds is required/],
    ['findFaces', { from: 'alibabaLinkvisual', isolationId: 'i', userIds: 'u' }, /\/userIds must be array/],
    ['findFaces', { from: 'megviiFinauth', groupId: 'g', faceToken: 't', token: 't' }, /\/token is not a known member/],
    [
      'addFace',
      { to: 'alibabaIot', userType: 'OPEN', userId: '1', imageUrl: 'u', expiresAt: 'tomorrow' },
      /\/expiresAt must be a valid Date/,
    ],
    [
      'addFace',
      { to: 'alibabaIot', userType: 'OPEN', userId: '1', imageUrl: 'u', expiresAt: new Date('x') },
      /\/expiresAt must be a valid Date/,
    ],
    [
      'addFace',
      { to: 'alibabaLinkvisual', isolationId: 'i', imageUrl: 'u', attributes: cyclic },
      /\/attributes must be JSON/,
    ],
    ['addFace', { to: 'megviiFinauth', groupId: 'g', userId: 'u' }, /imageBase64|file/],
    ['removeFace', null, /must be object/],
    ['removeFace', { from: 'megviiFinauth', groupId: 'g' }, /\/faceToken is required/],
    ['startVerification', undefined, /startVerification: invalid input/],
    ['startVerification', { idCard: '1' }, /name|imageBase64/],
    ['verificationResult', {}, /\/token is required/],
    ['verificationResult', { token: 7 }, /\/token must be string/],
  ])('%s(%o)', async (method, input, message) => {
    const error = await call(method, input);
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({ service: 'polyface', operation: method, attempts: 0 });
    expect((error as Error).message).toMatch(message);
  });
});

test('an input that cannot be read is an InvalidInputError', async () => {
  expect(await call('findFaces', hostile)).toBeInstanceOf(InvalidInputError);
  expect(await call('startVerification', hostile)).toBeInstanceOf(InvalidInputError);
});

test('a service that is not configured is an InvalidInputError, a method without its service an InvalidOptionsError', async () => {
  const other = createPolyface({ megviiFinauth: options }) as unknown as typeof polyface;
  await expect(other.findFaces({ from: 'alibabaIot', userType: 'OPEN', userId: '1' })).rejects.toThrow(
    /\/from names alibabaIot, which is not configured \(configured: megviiFinauth\)/,
  );
  const error: unknown = await other.startVerification({ imageBase64: 'a' }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InvalidOptionsError);
  expect((error as Error).message).toContain('tencentFaceid is not configured. Add it in createPolyface({ … })');
});

test('wrong options of a call are an InvalidOptionsError', async () => {
  const query = { from: 'megviiFinauth', groupId: 'g', faceToken: 't' } as const;
  await expect(polyface.findFaces(query, { timeout: -1 })).rejects.toThrow(/timeout must be a number/);
});

test('data that cannot be converted is an UnexpectedResponseError, never a bare TypeError', async () => {
  const mock = mockAlibabaLinkvisual({ credentials });
  const facade = createPolyface({ alibabaLinkvisual: { credentials, fetch: mock.fetch } });
  for (const users of [[{ FacePicList: 7 }], { UserId: 'u' }, [null]]) {
    const body = { Code: '200', Success: true, Data: users, RequestId: 'r' };
    const broken = createPolyface({ alibabaLinkvisual: { credentials, fetch: async () => Response.json(body) } });
    const query = { from: 'alibabaLinkvisual', isolationId: 'i', userIds: ['u'] } as const;
    const error: unknown = await broken.findFaces(query).catch((thrown: unknown) => thrown);
    expect(isPolyfaceError(error)).toBe(true);
    expect(error).toBeInstanceOf(UnexpectedResponseError);
  }
  expect(await facade.findFaces({ from: 'alibabaLinkvisual', isolationId: 'i', userIds: ['u'] })).toHaveLength(1);
});

describe('a face that FinAuth does not remove', () => {
  const removal = { from: 'megviiFinauth', groupId: 'g', faceToken: 'a-face-token' } as const;
  const removeWith = async (reason: string) => {
    const body = { request_id: 'r', time_used: 1, group_id: 'g', failure_detail: [{ face_token: 't', reason }] };
    const headers = { date: 'Sun, 29 Nov 2026 10:00:00 GMT', 'retry-after': '3', 'set-cookie': 'session=hidden' };
    const respond = async () => Response.json(body, { headers });
    const facade = createPolyface({ megviiFinauth: { credentials, fetch: respond } });
    return facade.removeFace(removal).catch((thrown: unknown) => thrown as VendorError);
  };

  test('is an error with the safe headers, the date and the retry time of the response', async () => {
    const error = (await removeWith('FACE_NOT_IN_GROUP')) as VendorError;
    expect(error).toMatchObject({ code: 'FACE_NOT_IN_GROUP', kind: 'not-found', retryAfter: 3_000 });
    expect(error.serverDate).toEqual(new Date('2026-11-29T10:00:00Z'));
    expect([...error.headers.keys()]).toEqual(['content-type', 'date', 'retry-after']);
  });

  test('is an error without the text of a server that repeats the request', async () => {
    const error = (await removeWith(`sign=hidden&face_tokens=a-face-token${'x'.repeat(100_000)}`)) as VendorError;
    expect(error).toMatchObject({ code: 'UNKNOWN', kind: 'unknown' });
    expect(error.message.length).toBeLessThan(200);
  });
});

test('a configuration without a service is refused', () => {
  for (const configuration of [{}, { tencentFaceid: undefined }]) {
    expect(() => createPolyface(configuration as {})).toThrow(InvalidOptionsError);
    expect(() => createPolyface(configuration as {})).toThrow(/names no service\. Add one/);
  }
});

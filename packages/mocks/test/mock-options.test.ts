import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { expect, test } from 'vitest';

const invalid: readonly [name: string, options: unknown, message: string][] = [
  [
    'a misspelled option, because the mock would not check signatures',
    { credentails: { keyId: 'k', secret: 's' } },
    'Mock of tencent-faceid: credentails is not an option. Did you mean credentials?',
  ],
  [
    'an unknown option',
    { colour: 'red' },
    'Mock of tencent-faceid: colour is not an option. The options are credentials, environment, replays, rateLimits, state, endpoint, encryption.',
  ],
  [
    'credentials without a secret',
    { credentials: { keyId: 'k' } },
    'Mock of tencent-faceid: credentials must be { keyId, secret } with non-empty strings, or a list of them.',
  ],
  [
    'a credentials provider',
    { credentials: () => ({ keyId: 'k', secret: 's' }) },
    'Mock of tencent-faceid: credentials must be { keyId, secret } with non-empty strings, or a list of them.',
  ],
  ['an unknown value', { replays: 'permit' }, 'Mock of tencent-faceid: replays must be "refuse" or "allow".'],
];

test.for(invalid)('a mock refuses %s', ([, options, message]) => {
  expect(() => mockTencentFaceid(options as never)).toThrow(new TypeError(message));
});

test('a mock accepts options that are undefined', () => {
  expect(() => mockTencentFaceid({ credentials: undefined, replays: undefined } as never)).not.toThrow();
});

test('a misspelled error code gets a suggestion', () => {
  const { getFaceIdToken } = mockTencentFaceid();
  expect(() => getFaceIdToken.fail('UnauthorizedOperation.Arears' as never)).toThrow(
    new TypeError(
      'getFaceIdToken has no documented error code "UnauthorizedOperation.Arears". Did you mean UnauthorizedOperation.Arrears?',
    ),
  );
});

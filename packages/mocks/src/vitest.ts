import { setupServer } from 'msw/node';
import { test, type TestAPI } from 'vitest';
import type { Answer } from './answer.ts';
import type { Mock } from './mock.ts';
import { watchVendors, type VendorTestOptions } from './vendor-watch.ts';

export type { VendorTestOptions } from './vendor-watch.ts';

/** What a test gets: the mocks by the names you gave them, and how to put answers in force for this test. */
export type Vendors<Mocks extends Readonly<Record<string, Mock<any>>>> = Mocks & {
  /** Puts answers in force until the test ends. */
  use(...answers: readonly Answer[]): void;
};

/**
 * Vitest's `test` with the vendors' places taken by mocks: started before each test, reset and closed after it. A request to a vendor's
 * host that none of the mocks is for fails the very test that made it; requests to other hosts go their way.
 *
 * @example
 * const test = vendorTest({ faceid: mockTencentFaceid({ credentials }) }, { signed: true });
 * test('says when the account is in arrears', async ({ vendors }) => {
 *   vendors.use(vendors.faceid.getFaceIdToken.fail('UnauthorizedOperation.Arrears'));
 * });
 */
export function vendorTest<const Mocks extends Readonly<Record<string, Mock<any>>>>(
  mocks: Mocks,
  options: VendorTestOptions = {},
): TestAPI<{ vendors: Vendors<Mocks> }> {
  const own: Mock[] = Object.values(mocks);
  return test.extend<{ vendors: Vendors<Mocks> }>({
    vendors: [
      // oxlint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const watch = watchVendors(own, options);
        const server = setupServer(...own.flatMap(({ handlers }) => [...handlers]));
        server.listen({
          onUnhandledFrame({ frame, defaults }) {
            if (watch.isStray(new URL((frame.data as { request: Request }).request.url))) defaults.error();
          },
        });
        await use({ ...mocks, use: (...answers) => server.use(...answers) });
        server.close();
        try {
          watch.judge();
        } finally {
          own.forEach((mock) => mock.reset());
        }
      },
      { auto: true },
    ],
  });
}

import { setupServer } from 'msw/node';
import { test, type TestAPI } from 'vitest';
import type { Answer } from './answer.ts';
import type { Mock } from './mock.ts';
import { services } from './services.gen.ts';

/** What a test must hold to. */
export interface VendorTestOptions {
  /** Whether every call to a vendor must have carried a signature that its mock accepted: give the mocks credentials. Default: false. */
  readonly signed?: boolean;
}

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
  { signed = false }: VendorTestOptions = {},
): TestAPI<{ vendors: Vendors<Mocks> }> {
  const own: Mock[] = Object.values(mocks);
  const all: Mock[] = Object.values(services).map((mock) => mock());
  return test.extend<{ vendors: Vendors<Mocks> }>({
    vendors: [
      // oxlint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const strays: string[] = [];
        const server = setupServer(...own.flatMap(({ handlers }) => [...handlers]));
        server.listen({
          onUnhandledFrame({ frame, defaults }) {
            const { host, pathname } = new URL((frame.data as { request: Request }).request.url);
            if (!all.some((mock) => mock.isVendorHost(host))) return;
            strays.push(`${host}${pathname}`);
            defaults.error();
          },
        });
        await use({ ...mocks, use: (...answers) => server.use(...answers) });
        const unsigned = signed ? own.flatMap(unsignedCalls) : [];
        server.close();
        own.forEach((mock) => mock.reset());
        if (strays.length > 0)
          throw new Error(
            `This test asked a vendor that no mock is for: ${strays.join(', ')}. Give vendorTest a mock of it.`,
          );
        if (unsigned.length > 0)
          throw new Error(`This test made calls without an accepted signature: ${unsigned.join(', ')}.`);
      },
      { auto: true },
    ],
  });
}

function unsignedCalls(mock: Mock): string[] {
  return mock.calls().flatMap(({ operation, verdict }) => {
    if (verdict?.ok) return [];
    return [
      `${mock.service} ${operation ?? 'unknown operation'} (${verdict?.fault ?? 'not checked: give the mock credentials'})`,
    ];
  });
}

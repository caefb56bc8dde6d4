import {
  test,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type Route,
  type TestType,
} from '@playwright/test';
import type { Answer } from './answer.ts';
import { answerTo } from './answer-to.ts';
import type { Mock } from './mock.ts';
import { watchVendors, type VendorTestOptions } from './vendor-watch.ts';
import { fromRequest } from './web.ts';

export type { VendorTestOptions } from './vendor-watch.ts';

/** What a test gets: the mocks by the names you gave them, and how to put answers in force for this test. */
export type Vendors<Mocks extends Readonly<Record<string, Mock<any>>>> = Mocks & {
  /** Puts answers in force until the test ends. */
  use(...answers: readonly Answer[]): void;
};

/** Playwright's `test` with one fixture more. */
export type VendorTest<Mocks extends Readonly<Record<string, Mock<any>>>> = TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & { vendors: Vendors<Mocks> },
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
>;

/**
 * Playwright's `test` with the vendors' places taken by mocks: what the pages of the test's context ask a vendor is answered by its mock,
 * without a service worker. The mocks are reset after each test. A request to a vendor's host that none of the mocks is for fails the
 * very test that made it; requests to other hosts go their way.
 *
 * @example
 * const test = vendorTest({ faceid: mockTencentFaceid({ credentials }) });
 * test('says when the account is in arrears', async ({ page, vendors }) => {
 *   vendors.use(vendors.faceid.getFaceIdToken.fail('UnauthorizedOperation.Arrears'));
 * });
 */
export function vendorTest<const Mocks extends Readonly<Record<string, Mock<any>>>>(
  mocks: Mocks,
  options: VendorTestOptions = {},
): VendorTest<Mocks> {
  const own: Mock[] = Object.values(mocks);
  const mockOf = ({ href }: URL) => own.find((mock) => mock.isFor(href));
  return test.extend<{ vendors: Vendors<Mocks> }>({
    vendors: [
      async ({ context }, use) => {
        const watch = watchVendors(own, options);
        await context.route(
          (url) => mockOf(url) !== undefined || watch.isStray(url),
          async (route) => {
            const mock = mockOf(new URL(route.request().url()));
            await (mock ? answer(mock, route) : route.abort('addressunreachable'));
          },
        );
        await use({ ...mocks, use: (...answers) => answers.forEach((one) => one.putInForce()) });
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

/** Gives a request of a page the answer of a mock. */
async function answer(mock: Mock, route: Route): Promise<void> {
  const asked = route.request();
  const body = asked.postDataBuffer();
  const request = await fromRequest(
    new Request(asked.url(), {
      method: asked.method(),
      headers: Object.entries(await asked.allHeaders()).filter(([name]) => !name.startsWith(':')),
      ...(body && { body: new Uint8Array(body) }),
    }),
  );
  const response = await answerTo(mock, request);
  if (!response) return route.abort('connectionreset');
  const { status, headers, body: content } = response;
  await route.fulfill({ status, headers: Object.fromEntries(headers), body: Buffer.from(content) });
}

import type { Answer } from './answer.ts';
import type { Mock } from './mock.ts';
import { watchVendors, type VendorWatch } from './vendor-watch.ts';

/** What Storybook hands to a loader, as far as it is needed here. */
export interface StoryContext {
  /** `vendors`: the answers that shall be in force in this story. */
  readonly parameters: { readonly vendors?: readonly Answer[]; readonly [name: string]: unknown };
}

let network: typeof fetch | undefined;

/**
 * A loader for Storybook that takes the vendors' places by mocks: what a story asks a vendor by `fetch` is answered by its mock, in the
 * page, without a service worker. The mocks are reset before each story; its parameter `vendors` holds the answers it is about. What
 * a story asks a vendor that none of the mocks is for fails and leaves the page for nowhere; requests to other hosts go their way.
 *
 * @example
 * // .storybook/preview.ts
 * export default { loaders: [vendorLoader(faceid)] };
 * // a story
 * export const Arrears = { parameters: { vendors: [faceid.getFaceIdToken.fail('UnauthorizedOperation.Arrears')] } };
 */
export function vendorLoader(
  ...mocks: readonly Mock<any>[]
): (context: StoryContext) => Promise<Record<string, never>> {
  const watch = watchVendors(mocks, {});
  return async ({ parameters }) => {
    network ??= globalThis.fetch.bind(globalThis);
    globalThis.fetch = takingPlaces(mocks, watch, network);
    mocks.forEach((mock) => mock.reset());
    parameters.vendors?.forEach((answer) => answer.putInForce());
    return {};
  };
}

function takingPlaces(mocks: readonly Mock[], watch: VendorWatch, otherwise: typeof fetch): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const mock = mocks.find((one) => one.isFor(request.url));
    const address = new URL(request.url);
    if (!mock && watch.isStray(address))
      throw new TypeError(
        `This story asked a vendor that no mock is for: ${address.host}. Give vendorLoader a mock of it.`,
      );
    if (!mock) return otherwise(request);
    const { method, headers, signal } = request;
    const body = await request.arrayBuffer();
    return mock.fetch(request.url, { method, headers, signal, ...(body.byteLength > 0 && { body }) });
  };
}

import type { Mock } from './mock.ts';
import { services } from './services.gen.ts';

/** What a test must hold to. */
export interface VendorTestOptions {
  /** Whether every call to a vendor must have carried a signature that its mock accepted: give the mocks credentials. Default: false. */
  readonly signed?: boolean;
}

/** Watches over the calls of one test. */
export interface VendorWatch {
  /** Whether an address is a vendor's that none of the mocks is for. It is remembered. */
  isStray(address: URL): boolean;
  /** Throws an `Error` that says what the test must not have done. */
  judge(): void;
}

/** Watches over the calls that a test makes to some mocks. */
export function watchVendors(mocks: readonly Mock[], { signed = false }: VendorTestOptions): VendorWatch {
  const all: Mock[] = Object.values(services).map((mock) => mock());
  const strays = new Set<string>();
  return {
    isStray({ host, pathname, href }) {
      const stray = all.some((mock) => mock.isVendorHost(host)) && !mocks.some((mock) => mock.isFor(href));
      if (stray) strays.add(`${host}${pathname}`);
      return stray;
    },
    judge() {
      const unsigned = signed ? mocks.flatMap(unsignedCalls) : [];
      if (strays.size > 0)
        throw new Error(
          `This test asked a vendor that no mock is for: ${[...strays].join(', ')}. Give vendorTest a mock of it.`,
        );
      if (unsigned.length > 0)
        throw new Error(`This test made calls without an accepted signature: ${unsigned.join(', ')}.`);
    },
  };
}

function unsignedCalls(mock: Mock): string[] {
  return mock.calls().flatMap(({ operation, verdict }) => {
    if (verdict?.ok) return [];
    const why = verdict ? `${verdict.fault}: ${verdict.detail}` : 'not checked: give the mock credentials';
    return [`${mock.service} ${operation ?? 'unknown operation'} (${why})`];
  });
}

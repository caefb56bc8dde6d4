import type { Credentials } from '@polyface/runtime';
import { createPolyface } from 'polyface';

/** The vendors that the kiosk calls. */
export const vendors = ['alibaba-linkvisual', 'alibaba-iot', 'megvii-finauth', 'tencent-faceid'] as const;

/** One of {@link vendors}. */
export type Vendor = (typeof vendors)[number];

/** Options of {@link connect}. */
export interface ConnectOptions {
  /** Credentials provider. It is called before each request, so renewed credentials take effect at once. */
  readonly credentials: (vendor: Vendor) => Credentials;
  /** The base URL of a mock server. Default: each vendor's own endpoint. */
  readonly endpoint?: string;
  /** Timeout of a call to a vendor, in milliseconds. Default: 8,000. */
  readonly timeout?: number;
  /** Allows the clients to run in a browser. Only for tests that run the back end in the page, against mocks. Default: false. */
  readonly allowBrowser?: boolean;
}

/** Creates a facade with all four services. */
export function connect({ credentials, endpoint, timeout = 8_000, allowBrowser = false }: ConnectOptions) {
  const options = (vendor: Vendor) => ({
    credentials: () => credentials(vendor),
    timeout,
    // Someone stands in front of the kiosk: a failure is shown immediately, and the person decides.
    maxRetries: 0,
    dangerouslyAllowBrowser: allowBrowser,
    ...(endpoint !== undefined && { endpoint }),
  });
  return createPolyface({
    alibabaLinkvisual: options('alibaba-linkvisual'),
    alibabaIot: options('alibaba-iot'),
    megviiFinauth: options('megvii-finauth'),
    tencentFaceid: { ...options('tencent-faceid'), region: 'ap-guangzhou' },
  });
}

/** The facade with all four services. */
export type KioskPolyface = ReturnType<typeof connect>;

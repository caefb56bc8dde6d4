import type { Credentials } from '@polyface/runtime';
import { createPolyface } from 'polyface';

/** The vendors the desk works with. */
export const vendors = ['alibaba-linkvisual', 'alibaba-iot', 'megvii-finauth', 'tencent-faceid'] as const;

/** One of {@link vendors}. */
export type Vendor = (typeof vendors)[number];

/** How the back end reaches the vendors. */
export interface Connection {
  /** Asked before each call: a key that was renewed counts from the next call on. */
  readonly credentials: (vendor: Vendor) => Credentials;
  /** Another place than the vendors' own: the mock server. */
  readonly endpoint?: string;
  /** Milliseconds after which nobody at a desk waits any longer. Default: 8,000. */
  readonly patience?: number;
  /** Only where the back end runs inside of a test's page, against mocks. */
  readonly insideOfAPage?: boolean;
}

/** Connects the back end with the four vendors. */
export function connect({ credentials, endpoint, patience = 8_000, insideOfAPage = false }: Connection) {
  const options = (vendor: Vendor) => ({
    credentials: () => credentials(vendor),
    timeout: patience,
    dangerouslyAllowBrowser: insideOfAPage,
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

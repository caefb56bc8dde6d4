import type { Credentials } from '@polyface/runtime';
import type { Vendor } from '../api/connect.ts';

/** Made-up keys: the mocks accept these and no others. */
export const keys: Readonly<Record<Vendor, Credentials>> = {
  'alibaba-linkvisual': { keyId: 'kiosk-access-key-id', secret: 'kiosk-access-key-secret' },
  'alibaba-iot': { keyId: 'kiosk-app-key', secret: 'kiosk-app-secret' },
  'megvii-finauth': { keyId: 'kiosk-api-key', secret: 'kiosk-api-secret' },
  'tencent-faceid': { keyId: 'kiosk-secret-id', secret: 'kiosk-secret-key' },
};

/** The keys the back end signs with. */
export interface Keyring {
  readonly of: (vendor: Vendor) => Credentials;
  /** Whether the back end signs with wrong secrets from now on. */
  spoil(wrong: boolean): void;
}

/** The right keys, until they are spoilt. */
export function createKeyring(): Keyring {
  let spoilt = false;
  return {
    of: (vendor) => (spoilt ? { ...keys[vendor], secret: 'not-the-secret' } : keys[vendor]),
    spoil: (wrong) => void (spoilt = wrong),
  };
}

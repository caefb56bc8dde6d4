import type { Credentials } from '@polyface/runtime';
import type { Vendor } from '../api/connect.ts';

/** Demo credentials. The mocks accept only these. */
export const validCredentials: Readonly<Record<Vendor, Credentials>> = {
  'alibaba-linkvisual': { keyId: 'kiosk-access-key-id', secret: 'kiosk-access-key-secret' },
  'alibaba-iot': { keyId: 'kiosk-app-key', secret: 'kiosk-app-secret' },
  'megvii-finauth': { keyId: 'kiosk-api-key', secret: 'kiosk-api-secret' },
  'tencent-faceid': { keyId: 'kiosk-secret-id', secret: 'kiosk-secret-key' },
};

/** The same key IDs with a secret that the mocks refuse. */
export function wrongCredentials(vendor: Vendor): Credentials {
  return { ...validCredentials[vendor], secret: 'not-the-secret' };
}

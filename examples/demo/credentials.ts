import type { Credentials } from '@polyface/runtime';

/** Demo credentials by service. Only the mock server of the demo accepts them. */
export const credentials = {
  'alibaba-iot': { keyId: 'demo-app-key', secret: 'demo-app-secret' },
  'alibaba-linkvisual': { keyId: 'demo-access-key-id', secret: 'demo-access-key-secret' },
  'megvii-finauth': { keyId: 'demo-api-key', secret: 'demo-api-secret' },
  'tencent-faceid': { keyId: 'demo-secret-id', secret: 'demo-secret-key' },
} as const satisfies Record<string, Credentials>;

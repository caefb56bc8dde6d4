import { readFileSync } from 'node:fs';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { createRedisLimiter } from '@polyface/limiter-redis';
import { tryCalls } from './calls.ts';
import { controlOf } from './control.ts';
import { tryFaults } from './faults.ts';

// Runs in every version of Node, over both transports. The argument is the file with what the servers printed.

const { mock, faults, subjects, maxResponseBytes } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as {
  mock: string;
  faults: Parameters<typeof tryFaults>[0];
  subjects: Parameters<typeof tryFaults>[1];
  maxResponseBytes: number;
};

const control = controlOf(mock);

// Without Redis requests are sent.
const client = { isOpen: false, eval: () => Promise.reject(new Error('no Redis')) };
const limiter = createRedisLimiter({ client, onUnavailable: () => {} });
const unlimited = createTencentFaceid({
  credentials: { keyId: 'key-id', secret: 'the-secret' },
  endpoint: mock,
  limiter,
});
await unlimited.getFaceIdResult({ FaceIdToken: 't' });

const transports = { default: {}, fetch: { fetch: (url: string, init: RequestInit) => fetch(url, init) } };
for (const [name, options] of Object.entries(transports)) {
  try {
    await tryCalls(mock, control, options);
    await tryFaults(faults, subjects, maxResponseBytes, options);
  } catch (error) {
    throw new Error(`Node ${process.version}, transport ${name}`, { cause: error });
  }
}

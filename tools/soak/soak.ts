import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { createMocks, serve } from '../../packages/mock-server/src/index.ts';

// Makes many calls with one client against the mock server in this process, and compares the memory that stays in use after the warm-up with that
// at the end. `npm run soak -- 50000` makes fewer calls.

const defaultCalls = 1_000_000;
const inFlight = 32;
const reports = 10;
/** The largest accepted growth after the warm-up, as a part of the memory in use. */
const tolerance = 0.05;
/** Caches and the log of the mock, which keeps the last 1,000 calls, are full after this part of the calls. */
const warmUp = 0.2;

const calls = Number(process.argv[2] ?? defaultCalls);
if (!Number.isSafeInteger(calls) || calls < 5_000) {
  console.error('soak: the number of calls must be a whole number of at least 5,000: npm run soak -- 50000');
  process.exit(2);
}
if (!globalThis.gc) {
  console.error('soak: start it with npm run soak: node needs --expose-gc to measure memory that is in use.');
  process.exit(2);
}

const credentials = { keyId: 'soak', secret: 'secret-of-the-soak-test' };
const server = await serve(createMocks({ credentials: { 'tencent-faceid': [credentials] }, stateful: false }), {
  port: 0,
});
const endpoint = `${server.url}/tencent-faceid`;
const faceid = createTencentFaceid({ credentials, endpoint, limiter: false, maxConcurrency: inFlight });
const input = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;

let started = 0;
let failed = 0;

/** Makes calls until the number of calls that were started is `end`. */
async function work(end: number): Promise<void> {
  while (started < end) {
    started++;
    try {
      await faceid.getFaceIdToken(input);
    } catch (error) {
      failed++;
      if (failed === 1) console.error(`soak: ${String(error)}`);
    }
  }
}

/** Makes calls up to a number, with 32 in flight. */
const runTo = (end: number) => Promise.all(Array.from({ length: inFlight }, () => work(end)));

/** Returns the bytes that stay in use after garbage collection. */
function used(label: string): number {
  globalThis.gc!();
  globalThis.gc!();
  const { heapUsed, external, rss } = process.memoryUsage();
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  const rest = `(heap ${megabytes(heapUsed)}, external ${megabytes(external)}, resident ${megabytes(rss)})`;
  console.log(`${label.padEnd(24)} ${megabytes(heapUsed + external)} MB in use ${rest}`);
  return heapUsed + external;
}

used('before');
await runTo(Math.round(calls * warmUp));
const base = used(`after warm-up ${started}`);
for (let report = 1; report < reports; report++) {
  await runTo(Math.round(calls * (warmUp + ((1 - warmUp) * report) / reports)));
  used(`during ${started}`);
}
await runTo(calls);
const end = used(`after ${started}`);
await server.close();

const growth = end / base - 1;
const isFlat = growth <= tolerance && failed === 0;
console.log(
  `soak: ${started} calls, ${failed} failed, memory ${(growth * 100).toFixed(1)} % after the warm-up: ${isFlat ? 'flat' : 'NOT flat'}`,
);
process.exitCode = isFlat ? 0 : 1;

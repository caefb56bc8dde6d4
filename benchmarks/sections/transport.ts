import { measure, type Candidate } from '../harness/measure.ts';
import type { Section } from '../harness/section.ts';
import { startServer } from '../harness/start-server.ts';
import { tableOf } from './calls.ts';

const candidate = (label: string, name: string): Candidate => ({ label, file: 'transports', name });

const candidates = [
  candidate('polyface, its transport over node:http', 'own'),
  candidate('polyface, option fetch: the fetch of Node', 'fetchOption'),
  candidate('polyface, option fetch: a pool of undici', 'undiciOption'),
  candidate('node:http alone, nothing signed', 'nodeHttp'),
];

/** What the transport adds to a call. */
export const transport: Section = {
  name: 'transport',
  description: "The same call of Tencent's GetFaceIdToken over several transports. 32 calls are in flight.",
  async run({ quick }) {
    const server = await startServer('vendor-server.ts');
    try {
      const effort = quick
        ? { rounds: 1, calls: 10, warmup: 4, concurrency: 4 }
        : { rounds: 11, calls: 1_000, warmup: 3_000, concurrency: 32 };
      const results = await measure(candidates, effort, { origin: server.origin });
      return [tableOf('One call over each transport', results, results.at(-1), [])];
    } finally {
      server.process.kill();
    }
  },
};

import type { Candidate } from '../harness/measure.ts';
import type { RunOptions, Section, Table, Target } from '../harness/section.ts';
import { measureServers, type CreateSign } from '../harness/served.ts';
import { signFinauth, signTencent } from '../subjects/by-hand.ts';
import { tableOf } from './calls.ts';

interface Vendor {
  readonly title: string;
  readonly name: 'Tencent' | 'Finauth';
  readonly sign: CreateSign;
}

const vendors: readonly Vendor[] = [
  { title: 'TC3, GetFaceIdToken', name: 'Tencent', sign: signTencent },
  { title: 'FinAuth, searchFaces', name: 'Finauth', sign: signFinauth },
];

/** The mock server beside Prism and a server written by hand. */
export const mockServer: Section = {
  name: 'mock-server',
  description:
    'The processor time of a server for one request over loopback. 32 requests are in flight. Prism verifies no signature, the others do.',
  async run(options) {
    const tables: Table[] = [];
    for (const vendor of vendors) tables.push(await serve(vendor, options));
    return tables;
  },
};

async function serve({ title, name, sign }: Vendor, { quick }: RunOptions): Promise<Table> {
  const server = (label: string, subject: string): Candidate => ({ label, file: 'servers', name: subject });
  const candidates = [
    server('polyface', 'polyface'),
    server('Prism', `prism${name}`),
    server('by hand: node:http with the same checks', `raw${name}`),
  ];
  const effort = quick
    ? { rounds: 1, calls: 20, warmup: 4, concurrency: 4 }
    : { rounds: 9, calls: 2_000, warmup: 6_000, concurrency: 32 };
  const results = await measureServers(candidates, sign, effort);
  const [own, prism, raw] = results as [(typeof results)[0], (typeof results)[0], (typeof results)[0]];
  const from = ['a quarter of Prism', 'by hand / 0.6'] as const;
  const targets: readonly Target[] = [
    { what: 'processor time', value: own.cpu, limit: prism.cpu / 4, unit: 'µs', from: from[0] },
    { what: 'processor time', value: own.cpu, limit: raw.cpu / 0.6, unit: 'µs', from: from[1] },
  ];
  return tableOf(`${title}: a request to the mock server`, results, raw, quick ? [] : targets);
}

import type { Candidate, Measurement } from '../harness/measure.ts';
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
    'The processor time of a server for one request over loopback. 32 requests are in flight. Prism verifies no signature, the others do. The command lines log each request.',
  async run(options) {
    const tables: Table[] = [];
    for (const vendor of vendors) tables.push(await serve(vendor, options));
    return tables;
  },
};

async function serve({ title, name, sign }: Vendor, { quick }: RunOptions): Promise<Table> {
  const server = (label: string, subject: string, file = 'servers'): Candidate => ({ label, file, name: subject });
  const candidates = [
    server('polyface', 'polyface'),
    server('Prism, without its log', `prism${name}`),
    server('by hand: node:http with the same checks', `raw${name}`),
    server('the command line polyface-mock', 'polyface', 'server-commands'),
    server('the command line prism mock', `prism${name}`, 'server-commands'),
  ];
  const effort = quick
    ? { rounds: 1, calls: 20, warmup: 4, concurrency: 4 }
    : // After fewer requests, the engine is still optimizing the code of each of them.
      { rounds: 9, calls: 2_000, warmup: 20_000, concurrency: 32 };
  const results = await measureServers(candidates, sign, effort);
  const [own, prism, raw, command, prismCommand] = results as [
    Measurement,
    Measurement,
    Measurement,
    Measurement,
    Measurement,
  ];
  const target = (what: string, value: number, limit: number, from: string): Target => ({
    what,
    value,
    limit,
    unit: 'µs',
    from,
  });
  const targets = [
    target('processor time', own.cpu, prism.cpu / 4, 'a quarter of Prism'),
    target('processor time', own.cpu, raw.cpu / 0.6, 'by hand / 0.6'),
    target('processor time of the command line', command.cpu, prismCommand.cpu / 4, 'a quarter of prism mock'),
  ];
  return tableOf(`${title}: a request to the mock server`, results, raw, quick ? [] : targets);
}

import { measure, type Candidate, type Measurement } from '../harness/measure.ts';
import { format, missedTargets, type RunOptions, type Section, type Table, type Target } from '../harness/section.ts';
import { startServer } from '../harness/start-server.ts';

interface Vendor {
  readonly title: string;
  readonly name: string;
  readonly peers: readonly Candidate[];
  /** The part of the calls per second of the fastest peer that polyface must reach. */
  readonly factor: number;
}

const peer = (label: string, name: string): Candidate => ({ label, file: 'peers', name });

const vendors: readonly Vendor[] = [
  {
    title: 'Tencent, GetFaceIdToken',
    name: 'tencent',
    peers: [peer('tencentcloud-sdk-nodejs', 'tencent')],
    factor: 2,
  },
  {
    title: 'LinkVisual (RPC), AddFaceUser',
    name: 'linkvisual',
    peers: [peer('@alicloud/pop-core', 'popCore'), peer('@alicloud/openapi-client', 'openapiClient')],
    factor: 1,
  },
  {
    title: 'IoT (gateway), getFaceImage',
    name: 'iot',
    peers: [peer('aliyun-api-gateway', 'gateway')],
    factor: 1.3,
  },
  {
    title: 'FinAuth (multipart), searchFaces',
    name: 'finauth',
    peers: [peer('axios + form-data', 'axios'), peer('fetch + FormData', 'fetchForm')],
    factor: 2,
  },
];

/** Whole calls over loopback, and what is left of them without a transport. */
export const calls: Section = {
  name: 'calls',
  description: 'A whole call: validated, signed, sent over loopback, decoded. 32 calls are in flight.',
  async run(options) {
    const server = await startServer('vendor-server.ts');
    try {
      const tables: Table[] = [];
      for (const vendor of vendors) tables.push(await overNetwork(vendor, server.origin, options));
      return [...tables, await withoutTransport(options)];
    } finally {
      server.process.kill();
    }
  },
};

async function overNetwork(
  { title, name, peers, factor }: Vendor,
  origin: string,
  { quick }: RunOptions,
): Promise<Table> {
  const candidates: readonly Candidate[] = [
    { label: 'polyface', file: 'polyface', name },
    ...peers,
    { label: 'by hand: node:http + signer', file: 'by-hand', name },
  ];
  const effort = quick
    ? { rounds: 1, calls: 10, warmup: 4, concurrency: 4 }
    : { rounds: 15, calls: 1_000, warmup: 3_000, concurrency: 32 };
  const results = await measure(candidates, effort, { origin });
  const [own, limit] = [results[0]!, results.at(-1)!];
  const fastest = Math.max(...results.slice(1, -1).map(({ rate }) => rate));
  const targets: readonly Target[] = [
    { what: 'processor time', value: own.cpu, limit: 1.5 * limit.cpu, unit: 'µs', from: '1.5 × by hand' },
    {
      what: 'time of a call',
      value: 1e6 / own.rate,
      limit: 1e6 / (factor * fastest),
      unit: 'µs',
      from: `${factor} × the calls per second of the fastest peer`,
    },
  ];
  return tableOf(`${title}: a whole call`, results, limit, quick ? [] : targets);
}

async function withoutTransport({ quick }: RunOptions): Promise<Table> {
  const candidates = vendors.map(({ title, name }): Candidate => {
    return { label: title, file: 'polyface', name: `${name}WithoutTransport` };
  });
  const effort = quick
    ? { rounds: 1, calls: 10, warmup: 4, concurrency: 1 }
    : { rounds: 15, calls: 3_000, warmup: 6_000, concurrency: 1 };
  const results = await measure(candidates, effort);
  const targets = results.map(({ label, cpu }): Target => {
    return { what: label, value: cpu, limit: 50, unit: 'µs', from: 'a fixed limit' };
  });
  return tableOf('A call without a transport: fetch responds at once', results, undefined, quick ? [] : targets);
}

/** A table with one row per subject. */
export function tableOf(
  title: string,
  results: readonly Measurement[],
  limit: Measurement | undefined,
  targets: readonly Target[],
): Table {
  return {
    title,
    columns: ['subject', 'µs CPU', '±', 'calls/s', ...(limit ? ['× by hand'] : [])],
    rows: results.map(({ label, cpu, spread, rate }) => [
      label,
      format(cpu),
      `${(spread * 100).toFixed(0)} %`,
      format(rate),
      ...(limit ? [(cpu / limit.cpu).toFixed(2)] : []),
    ]),
    missed: missedTargets(targets),
  };
}

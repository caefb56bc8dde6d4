import { measure, type Candidate } from '../harness/measure.ts';
import type { RunOptions, Section, Table, Target } from '../harness/section.ts';
import { tableOf } from './calls.ts';

interface Scheme {
  readonly title: string;
  /** The subjects in `subjects/signing.ts` and, with `Signed`, in `subjects/by-hand.ts`. */
  readonly name: string;
  readonly byHand: string;
}

const schemes: readonly Scheme[] = [
  { title: 'TC3 (Tencent)', name: 'tencent', byHand: 'tencentSigned' },
  { title: 'Version 2 (Alibaba Cloud RPC)', name: 'v2', byHand: 'v2Signed' },
  { title: 'Version 3 (Alibaba Cloud RPC)', name: 'v3', byHand: 'v3Signed' },
  { title: 'x-ca (Alibaba gateway)', name: 'gateway', byHand: 'gatewaySigned' },
  { title: 'hmac_sha1 (FinAuth)', name: 'finauth', byHand: 'finauthSigned' },
];

/** Encoding and signing, without validation and without sending. */
export const signing: Section = {
  name: 'signing',
  description: 'A request is encoded and signed; it is neither validated nor sent.',
  async run(options) {
    const tables: Table[] = [];
    for (const scheme of schemes) tables.push(await tableFor(scheme, options));
    return tables;
  },
};

async function tableFor({ title, name, byHand }: Scheme, { quick }: RunOptions): Promise<Table> {
  const candidates: readonly Candidate[] = [
    { label: 'polyface', file: 'signing', name },
    { label: 'by hand', file: 'by-hand', name: byHand },
  ];
  const effort = quick
    ? { rounds: 1, calls: 10, warmup: 4, concurrency: 1 }
    : { rounds: 15, calls: 10_000, warmup: 20_000, concurrency: 1 };
  const results = await measure(candidates, effort);
  const [own, limit] = [results[0]!, results[1]!];
  const target: Target = { what: title, value: own.cpu, limit: 2 * limit.cpu, unit: 'µs', from: '2 × by hand' };
  return tableOf(`${title}: encode and sign`, results, limit, quick ? [] : [target]);
}

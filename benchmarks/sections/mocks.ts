import { measure, type Candidate, type Effort } from '../harness/measure.ts';
import type { RunOptions, Section, Table, Target } from '../harness/section.ts';
import { tableOf } from './calls.ts';

const subject = (label: string, name: string): Candidate => ({ label, file: 'mocks', name });

/** The mocks in the process of a test: `mock.fetch`, a client over it, and MSW. */
export const mocks: Section = {
  name: 'mocks',
  description: 'A call to a mock in one process. Tencent, GetFaceIdToken; the mocks verify the signature.',
  run: async (options) => [await inProcess(options), await withMsw(options)],
};

async function inProcess({ quick }: RunOptions): Promise<Table> {
  const candidates = [
    subject('mock.fetch', 'fetchVerified'),
    subject('mock.fetch of a mock with 1,000 operations', 'fetchOfMany'),
    subject('client over mock.fetch', 'client'),
    subject('fetch that only creates a Response', 'stub'),
  ];
  const [own, many, client, stub] = await measure(candidates, effortOf(quick, 3_000));
  const targets: readonly Target[] = [
    { what: 'mock.fetch', value: own!.cpu, limit: 40, unit: 'µs', from: 'a fixed limit' },
    { what: '1,000 operations', value: many!.cpu, limit: 1.1 * own!.cpu, unit: 'µs', from: '1.1 × few operations' },
    { what: 'client over mock.fetch', value: client!.cpu, limit: 100, unit: 'µs', from: 'a fixed limit' },
  ];
  return tableOf('mock.fetch', [own!, many!, client!, stub!], undefined, quick ? [] : targets);
}

async function withMsw({ quick }: RunOptions): Promise<Table> {
  const candidates = [
    subject('handlers of polyface', 'mswOwn'),
    subject('handler of MSW, verifies nothing', 'mswPlain'),
  ];
  const [own, plain] = await measure(candidates, effortOf(quick, 300));
  const target = { what: 'handlers of polyface', value: own!.cpu, limit: 1.1 * plain!.cpu, unit: 'µs' };
  const targets = quick ? [] : [{ ...target, from: '1.1 × MSW alone' }];
  return tableOf('A call by fetch that MSW intercepts', [own!, plain!], undefined, targets);
}

function effortOf(quick: boolean, calls: number): Effort {
  return quick
    ? { rounds: 1, calls: 10, warmup: 4, concurrency: 1 }
    : { rounds: 15, calls, warmup: 2 * calls, concurrency: 1 };
}

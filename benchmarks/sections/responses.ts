import { measure, type Candidate } from '../harness/measure.ts';
import type { Section } from '../harness/section.ts';
import { tableOf } from './calls.ts';

const candidate = (label: string, name: string): Candidate => ({ label, file: 'responses', name });

const candidates = [
  candidate('decoding, checked by the output schema', 'checked'),
  candidate('decoding without the check', 'unchecked'),
  candidate('a whole call without a network', 'wholeCall'),
];

/** The largest part of a call that the check may cost. */
const maxPart = 0.05;

/** What the check of a response costs. */
export const responses: Section = {
  name: 'responses',
  description: 'The documented responses of all operations in turn: what it costs to check them by their schemas.',
  async run({ quick }) {
    const effort = quick
      ? { rounds: 1, calls: 40, warmup: 40, concurrency: 1 }
      : { rounds: 15, calls: 6_600, warmup: 6_600, concurrency: 1 };
    const results = await measure(candidates, effort);
    const [checked, unchecked, call] = results as [(typeof results)[0], (typeof results)[0], (typeof results)[0]];
    const target = { what: 'the check', value: checked.cpu - unchecked.cpu, limit: maxPart * call.cpu, unit: 'µs' };
    const targets = quick ? [] : [{ ...target, from: '5 % of a call' }];
    return [tableOf('The check of a response', results, undefined, targets)];
  },
};

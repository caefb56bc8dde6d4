import { parseExplanation, explainHeader, type Explanation } from '@polyface/mocks';
import type { CallError, Environment } from '@polyface/runtime';
import { PolyfaceError } from '@polyface/runtime';
import type { OperationData } from '../../data/types.ts';
import { demoKey } from './demo-key.ts';
import { recorded, type Exchange } from './exchange.ts';
import { answerOf, type LiveService } from './service.ts';

/** What a call is made with. */
export interface Asked {
  readonly operation: OperationData;
  readonly input: unknown;
  /** A documented code, `slow`, `drop`, `wrong-secret`; `''` for what the mock does by itself. */
  readonly answer: string;
  /** Whether this is the first call of this operation in the page. */
  readonly first: boolean;
  readonly environment?: Environment;
}

/** What came of a call. */
export interface Outcome {
  readonly exchange: Exchange;
  readonly milliseconds: number;
  readonly data?: unknown;
  readonly error?: CallError;
  /** What the mock had to do so that the documented request succeeds. */
  readonly note?: 'putBack' | 'documented';
  /** Whether the mock accepted the signature; `undefined` where nothing came to it. */
  readonly verified?: boolean;
  readonly explanation?: Explanation;
}

/** Calls our mock by our client, in the page. */
export async function run(service: LiveService, asked: Asked): Promise<Outcome> {
  const { operation, input, answer } = asked;
  const { mock, memory } = service;
  const mocked = service.mocked(operation.constant);
  const note = answer === '' || answer === 'slow' ? prepared(service, asked) : undefined;
  const told = answerOf(mocked, answer, note === 'documented');

  const exchange: Exchange = {};
  const fetch = recorded(mock.fetch, exchange);
  const call = service.client(operation.constant, {
    // Told no sooner than something is sent: an answer to an input that never left would wait for the next call.
    fetch: async (url, init) => {
      if (told) mock.use(told.once());
      return fetch(url, init);
    },
    ...(answer === 'wrong-secret' && { credentials: { ...demoKey, secret: 'another-secret' } }),
    ...(asked.environment && { environment: asked.environment }),
  });
  const before = mock.calls().at(-1);
  const start = performance.now();
  const result = await settled(() => call(input));
  const milliseconds = performance.now() - start;
  memory?.keep();

  const latest = mock.calls().at(-1);
  const verdict = latest === before ? undefined : latest?.verdict;
  const explanation = parseExplanation(exchange.response?.headers.get(explainHeader) ?? '');
  return {
    exchange,
    milliseconds,
    ...result,
    ...(note && { note }),
    ...(verdict && { verified: verdict.ok }),
    ...(explanation && { explanation }),
  };
}

/** Sees to it that the documented request, unedited, finds what it asks for. */
function prepared({ memory }: LiveService, { operation, input, first }: Asked): Outcome['note'] {
  if (!memory || JSON.stringify(input) !== JSON.stringify(operation.example)) return undefined;
  const fit = memory.fitFor(operation.id, operation.example, first);
  return fit === 'fit' ? undefined : fit === 'put-back' ? 'putBack' : 'documented';
}

async function settled(call: () => Promise<unknown>): Promise<{ data: unknown } | { error: CallError }> {
  try {
    return { data: await call() };
  } catch (error) {
    if (error instanceof PolyfaceError) return { error: error as CallError };
    throw error;
  }
}

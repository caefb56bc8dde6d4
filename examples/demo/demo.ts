import { inspect } from 'node:util';
import type { MockServer, ServedCall } from '@polyface/mock-server';
import { firstDifference, formatDifference } from '@polyface/mocks';
import { isVendorError } from 'polyface';
import { demoCalls, refusedCall, type DemoCall } from './calls.ts';

type Server = MockServer & { lastCall(): ServedCall | undefined };

/** Makes the calls of the demo and prints what came back. Throws when one of them does not end as it should. */
export async function demo(server: Server): Promise<void> {
  for (const call of demoCalls(server.url)) await printAnswer(server, call);
  await printRefusal(server);
}

async function printAnswer(server: Server, { title, run }: DemoCall): Promise<void> {
  const started = performance.now();
  const answer = await run();
  console.log(`\n${heading(title, server.lastCall(), performance.now() - started)}`);
  console.log(indented(inspect(answer, { depth: 6, colors: false, compact: 3, breakLength: 110 })));
}

async function printRefusal(server: Server): Promise<void> {
  let signed = '';
  const { title, run } = refusedCall(server.url, (text) => (signed = text));
  const started = performance.now();
  const error = await run().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isVendorError(error)) throw error ?? new Error('The call with the wrong secret was not refused.');
  const last = server.lastCall();
  console.log(`\n${heading(title, last, performance.now() - started)}`);
  console.log(`  refused: ${error.code} (kind ${error.kind}, HTTP ${error.status})`);
  const verdict = last?.call?.verdict;
  if (!verdict || verdict.ok) return;
  const expected = verdict.canonicalForm?.stringToSign ?? '';
  const difference = firstDifference(expected, signed);
  console.log(`  why: ${verdict.detail}`);
  console.log('  what the server expected to be signed:');
  console.log(indented(expected, '    | '));
  console.log(
    difference
      ? `  what was signed differs:\n${indented(formatDifference(difference), '    ')}`
      : '  what was signed is the same, to the letter: so the secret is the wrong one.',
  );
}

function heading(title: string, served: ServedCall | undefined, milliseconds: number): string {
  const { operation = '?', verdict } = served?.call ?? {};
  const scheme = verdict && 'scheme' in verdict ? verdict.scheme : 'unsigned';
  return `${title}\n  ${operation}  ${scheme}  ${milliseconds.toFixed(1)} ms`;
}

function indented(text: string, prefix = '  '): string {
  return text.replaceAll(/^/gm, prefix);
}

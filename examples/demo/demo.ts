import { inspect } from 'node:util';
import { firstDifference, formatDifference, type RecordedCall } from '@polyface/mocks';
import { isVendorError } from 'polyface';
import { demoCalls, refusedCall, type DemoCall } from './calls.ts';
import { mockOf, type DemoServer } from './mock-server.ts';

/** Runs the calls of the demo and prints their results. Throws when a call fails or the wrong secret is accepted. */
export async function demo(server: DemoServer): Promise<void> {
  for (const call of demoCalls(server.url)) await printResult(server, call);
  await printRefusal(server);
}

async function printResult(server: DemoServer, { title, service, run }: DemoCall): Promise<void> {
  const started = performance.now();
  const result = await run();
  printHeading(title, lastCall(server, service), performance.now() - started);
  console.log(indent(inspect(withoutRaw(result), { depth: 6, colors: false, compact: 3, breakLength: 110 })));
}

async function printRefusal(server: DemoServer): Promise<void> {
  let signed = '';
  const mock = mockOf(server.mocks, 'tencent-faceid');
  const { title, service, run } = refusedCall(mock, (stringToSign) => (signed = stringToSign));
  const started = performance.now();
  const error = await run().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isVendorError(error)) throw error ?? new Error('The mock accepted a call that was signed with a wrong secret.');
  const call = lastCall(server, service);
  printHeading(title, call, performance.now() - started);
  console.log(`  refused: ${error.code} (kind ${error.kind}, HTTP ${error.status})`);
  printReason(call, signed);
}

function printReason(call: RecordedCall | undefined, signed: string): void {
  const verdict = call?.verdict;
  if (!verdict || verdict.ok) return;
  const expected = verdict.canonicalForm?.stringToSign ?? '';
  const difference = firstDifference(expected, signed);
  console.log(`  reason: ${verdict.detail}`);
  console.log('  string to sign, as the server computed it:');
  console.log(indent(expected, '    | '));
  console.log(
    difference
      ? `  The client signed a different string:\n${indent(formatDifference(difference), '    ')}`
      : '  The client signed the same string. Only the secret is wrong.',
  );
}

function lastCall({ mocks }: DemoServer, service: string): RecordedCall | undefined {
  return mockOf(mocks, service).calls().at(-1);
}

function printHeading(title: string, call: RecordedCall | undefined, milliseconds: number): void {
  const { operation = '?', verdict } = call ?? {};
  const scheme = verdict && 'scheme' in verdict ? verdict.scheme : 'unsigned';
  console.log(`\n${title}\n  ${operation}  ${scheme}  ${milliseconds.toFixed(1)} ms`);
}

/** Removes `raw`, the vendor's own response, which repeats the other values. */
function withoutRaw(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(withoutRaw);
  if (typeof result !== 'object' || result === null) return result;
  return Object.fromEntries(Object.entries(result).filter(([name]) => name !== 'raw'));
}

function indent(text: string, prefix = '  '): string {
  return text.replaceAll(/^/gm, prefix);
}

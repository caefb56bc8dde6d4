#!/usr/bin/env node
import { StateError, type Mock } from '@polyface/mocks';
import { readArguments, type Arguments } from './arguments.ts';
import { writeCertificate } from './certificate-file.ts';
import { createMocks } from './create-mocks.ts';
import { jsonLine, logLine } from './log-line.ts';
import { wish, WishError, type Wish } from './mocked-operations.ts';
import { serve, type MockServer } from './serve.ts';
import { UsageError } from './usage-error.ts';
import { usage } from './usage.ts';

/** How long requests under way may take when the server is told to end. */
const patience = 2_000;

/** `hang`, `drop` and `throttle` are what a server can do; all else is an error code. */
function wishOf(wanted: string): Wish {
  return wanted === 'hang' || wanted === 'drop' || wanted === 'throttle' ? { does: wanted } : { code: wanted };
}

function mocksOf({ credentials, stateful, seed, limits }: Arguments): readonly Mock[] {
  try {
    return createMocks({
      credentials,
      stateful,
      limits: limits ? 'keep' : 'ignore',
      ...(seed && { seeds: seed.seeds }),
    });
  } catch (error) {
    if (error instanceof StateError) throw new UsageError(`${seed?.file}: ${error.message}`);
    throw error;
  }
}

async function start(given: Arguments): Promise<MockServer> {
  const { port, scenarios, log, https } = given;
  const mocks = mocksOf(given);
  const print = log === 'json' ? jsonLine : logLine;
  try {
    for (const [operation, wanted] of scenarios) wish(mocks, operation, wishOf(wanted));
    return await serve(mocks, { port, https, onCall: (served) => console.log(print(served)) });
  } catch (error) {
    if (error instanceof WishError) throw new UsageError(`--scenario: ${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new UsageError(`port ${port} is taken: choose another with --port, or 0 for a free one`);
    if (code === 'EACCES') throw new UsageError(`port ${port} is not allowed: choose one above 1023 with --port`);
    throw error;
  }
}

async function main(): Promise<void> {
  const given = readArguments();
  if (given.help) return void process.stdout.write(usage);
  const server = await start(given);
  let stopping = false;
  // A terminal and npm both hand on a Ctrl-C.
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void server.close(patience).then(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const checked = Object.keys(given.credentials);
  console.log(`signatures are checked for: ${checked.join(', ') || 'none (give --credentials)'}`);
  if (server.certificate !== undefined)
    console.log(`certificate, for NODE_EXTRA_CA_CERTS or curl --cacert: ${writeCertificate(server.certificate)}`);
  console.log(server.url);
}

process.stdout.on('error', () => process.exit(0));
try {
  await main();
} catch (error) {
  const told = error instanceof UsageError ? error.message : `unexpected: ${(error as Error).name}`;
  console.error(`polyface-mock: ${told}`);
  process.exit(2);
}

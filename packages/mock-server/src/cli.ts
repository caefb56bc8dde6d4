#!/usr/bin/env node
import { StateError, type Mock } from '@polyface/mocks';
import { readArguments, type Arguments } from './arguments.ts';
import { writeCertificate } from './certificate-file.ts';
import { controlPrefix } from './control-api.ts';
import { createMocks } from './create-mocks.ts';
import { jsonLine, logLine } from './log-line.ts';
import { applyScenario, ScenarioError, type Scenario } from './scenario.ts';
import { serve, type MockServer } from './serve.ts';
import { UsageError } from './usage-error.ts';
import { usage } from './usage.ts';

/** Milliseconds that running requests get to finish when the server stops. */
const gracePeriod = 2_000;

function scenarioOf(response: string): Scenario {
  return response === 'hang' || response === 'drop' || response === 'throttle'
    ? { does: response }
    : { code: response };
}

function createMocksFrom({ credentials, stateful, seed, limits }: Arguments): readonly Mock[] {
  try {
    return createMocks({
      credentials,
      stateful,
      rateLimits: limits ? 'enforce' : 'ignore',
      ...(seed && { seeds: seed.seeds }),
    });
  } catch (error) {
    if (error instanceof StateError) throw new UsageError(`${seed?.file}: ${error.message}`);
    throw error;
  }
}

async function start(options: Arguments): Promise<MockServer> {
  const { port, scenarios, log, https } = options;
  const mocks = createMocksFrom(options);
  const format = log === 'json' ? jsonLine : logLine;
  try {
    for (const [operation, response] of scenarios) applyScenario(mocks, operation, scenarioOf(response));
    return await serve(mocks, { port, https, onCall: (served) => console.log(format(served)) });
  } catch (error) {
    if (error instanceof ScenarioError) throw new UsageError(`--scenario: ${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new UsageError(`port ${port} is in use. Choose another with --port, or 0 for a free one.`);
    if (code === 'EACCES')
      throw new UsageError(`no permission to use port ${port}. Choose one above 1023 with --port.`);
    throw error;
  }
}

/** Prints what a user needs to call the server. The URL is the last line. */
function printStartup({ credentials }: Arguments, { url, certificate }: MockServer): void {
  const checked = Object.keys(credentials).join(', ') || 'no service (start with --credentials to check them)';
  console.log(`Signatures are checked for: ${checked}`);
  if (certificate !== undefined)
    console.log(`Certificate for NODE_EXTRA_CA_CERTS or curl --cacert: ${writeCertificate(certificate)}`);
  console.log(`Recent calls: ${url}${controlPrefix}`);
  console.log('Mock server:');
  console.log(url);
}

async function main(): Promise<void> {
  const options = readArguments();
  if (options.help) return void process.stdout.write(usage);
  const server = await start(options);
  let stopping = false;
  // On Ctrl-C the signal arrives twice: from the terminal and from npm.
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void server.close(gracePeriod).then(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  printStartup(options, server);
}

process.stdout.on('error', () => process.exit(0));
try {
  await main();
} catch (error) {
  const message = error instanceof UsageError ? error.message : `unexpected error: ${(error as Error).name}`;
  console.error(`polyface-mock: ${message}`);
  process.exit(2);
}

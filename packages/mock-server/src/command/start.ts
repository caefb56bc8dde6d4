import { StateError, type Mock } from '@polyface/mocks';
import type { Arguments } from './arguments.ts';
import { createMocks, createSessionMocks, type MocksOptions } from '../sessions/create-mocks.ts';
import { jsonLine, logLine } from '../log/log-line.ts';
import { applyScenario, ScenarioError, type Scenario } from '../sessions/scenario.ts';
import { serve, type MockServer } from '../serve.ts';
import { UsageError } from '../files/usage-error.ts';

function scenarioOf(response: string): Scenario {
  return response === 'hang' || response === 'drop' || response === 'throttle'
    ? { does: response }
    : { code: response };
}

function mocksOptions({ credentials, privateKeys, stateful, seed, limits }: Arguments): MocksOptions {
  return {
    credentials,
    privateKeys,
    stateful,
    rateLimits: limits ? 'enforce' : 'ignore',
    ...(seed && { seeds: seed.seeds }),
  };
}

function createMocksFrom(options: Arguments): readonly Mock[] {
  try {
    return createMocks(mocksOptions(options));
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`--private-key: ${error.message}`);
    if (error instanceof StateError) throw new UsageError(`${options.seed?.file}: ${error.message}`);
    throw error;
  }
}

/** Starts the server that the arguments describe and prints a line for each call. Throws a {@link UsageError}. */
export async function start(options: Arguments): Promise<MockServer> {
  const { port, scenarios, log, https, host, allowedHosts, cors, docs } = options;
  const mocks = createMocksFrom(options);
  const format = log === 'json' ? jsonLine : logLine;
  try {
    for (const [operation, response] of scenarios) applyScenario(mocks, operation, scenarioOf(response));
    return await serve(mocks, {
      port,
      https,
      host,
      allowedHosts,
      cors,
      docs,
      createSession: createSessionMocks(mocksOptions(options)),
      onCall: (served) => console.log(format(served)),
    });
  } catch (error) {
    if (error instanceof ScenarioError) throw new UsageError(`--scenario: ${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new UsageError(`port ${port} is in use. Choose another with --port, or 0 for a free one.`);
    if (code === 'EACCES')
      throw new UsageError(`no permission to use port ${port}. Choose one above 1023 with --port.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new UsageError(`--host: this machine has no address ${host}. Use 127.0.0.1, or 0.0.0.0 in a container.`);
    throw error;
  }
}

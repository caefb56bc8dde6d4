#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { services } from '@polyface/mocks/services';
import { states } from '@polyface/mocks/state/states';
import { readCredentials, UsageError, type CredentialsByService } from './credentials-file.ts';
import { jsonLine, logLine } from './log-line.ts';
import { wish, WishError, type Wish } from './mocked-operations.ts';
import { serve, type MockServer } from './serve.ts';

const usage = `polyface-mock: four face-identity vendors on your machine

  --port N              default 4010; 0 picks a free one
  --credentials FILE    whose signatures are accepted: { "tencent-faceid": [{ "keyId": "…", "secret": "…" }] };
                        for services it does not name, and without it, signatures are not checked
  --scenario OP=CODE    what an operation shall answer: a documented error code, or hang, drop, throttle; may be repeated
  --stateful            the mocks remember: a face that was added is found, a token lives ten minutes
  --log human|json      how each call is told; default human
  --help                this text

The last calls are shown at /__polyface/; the server itself is spoken to there: GET health, GET calls, PUT scenarios, POST reset.
`;

interface Arguments {
  readonly port: number;
  readonly credentials: CredentialsByService;
  readonly scenarios: readonly (readonly [operation: string, wanted: string])[];
  readonly stateful: boolean;
  readonly log: 'human' | 'json';
  readonly help: boolean;
}

const names = Object.keys(services);

function readArguments(): Arguments {
  const { values } = parse();
  const port = values.port ?? '4010';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError('--port must be a number from 0 to 65535');
  const credentials = values.credentials === undefined ? {} : readCredentials(values.credentials, names);
  const log = values.log;
  if (log !== 'human' && log !== 'json') throw new UsageError('--log must be human or json');
  const scenarios = (values.scenario ?? []).map(readScenario);
  return { port: Number(port), credentials, scenarios, stateful: values.stateful, log, help: values.help };
}

function parse() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string' },
        credentials: { type: 'string' },
        scenario: { type: 'string', multiple: true },
        stateful: { type: 'boolean', default: false },
        log: { type: 'string', default: 'human' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(`${sentence}. Known are --port, --credentials, --scenario, --stateful, --log, --help`);
  }
}

function readScenario(text: string): readonly [string, string] {
  const [, operation, wanted] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (operation === undefined || wanted === undefined) {
    throw new UsageError(
      '--scenario must be <operation>=<code>, for example getFaceIdToken=UnauthorizedOperation.Arrears',
    );
  }
  return [operation, wanted];
}

/** `hang`, `drop` and `throttle` are what a server can do; all else is an error code. */
function wishOf(wanted: string): Wish {
  return wanted === 'hang' || wanted === 'drop' || wanted === 'throttle' ? { does: wanted } : { code: wanted };
}

async function start({ port, credentials, scenarios, stateful, log }: Arguments): Promise<MockServer> {
  const mocks = Object.entries(services).map(([service, mock]) => {
    const own = credentials[service];
    const state = stateful ? states[service]?.() : undefined;
    return mock({ ...(own && { credentials: own }), ...(state && { state }) });
  });
  const print = log === 'json' ? jsonLine : logLine;
  try {
    for (const [operation, wanted] of scenarios) wish(mocks, operation, wishOf(wanted));
    return await serve(mocks, { port, onCall: (served) => console.log(print(served)) });
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
  const stop = () => process.exit(0);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const checked = names.filter((name) => given.credentials[name]);
  console.log(`signatures are checked for: ${checked.join(', ') || 'none (give --credentials)'}`);
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

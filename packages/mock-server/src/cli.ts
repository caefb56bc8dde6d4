#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { services } from '@polyface/mocks/services';
import { readCredentials, UsageError, type CredentialsByService } from './credentials-file.ts';
import { logLine } from './log-line.ts';
import { serve, type MockServer } from './serve.ts';

const usage = `polyface-mock: four face-identity vendors on your machine

  --port N              default 4010; 0 picks a free one
  --credentials FILE    whose signatures are accepted: { "tencent-faceid": [{ "keyId": "…", "secret": "…" }] };
                        for services it does not name, and without it, signatures are not checked
  --help                this text
`;

interface Arguments {
  readonly port: number;
  readonly credentials: CredentialsByService;
  readonly help: boolean;
}

const names = Object.keys(services);

function readArguments(): Arguments {
  const { values } = parse();
  const port = values.port ?? '4010';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError('--port must be a number from 0 to 65535');
  const credentials = values.credentials === undefined ? {} : readCredentials(values.credentials, names);
  return { port: Number(port), credentials, help: values.help };
}

function parse() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string' },
        credentials: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(`${sentence}. Known are --port, --credentials, --help`);
  }
}

async function start({ port, credentials }: Arguments): Promise<MockServer> {
  const mocks = Object.entries(services).map(([service, mock]) => {
    const own = credentials[service];
    return mock(own && { credentials: own });
  });
  try {
    return await serve(mocks, { port, onCall: (served) => console.log(logLine(served)) });
  } catch (error) {
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

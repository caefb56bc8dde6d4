import { parseArgs } from 'node:util';
import { services } from '@polyface/mocks/services';
import type { Seeds } from './create-mocks.ts';
import { readCredentials, type CredentialsByService } from './credentials-file.ts';
import { readSeeds } from './seed-file.ts';
import { UsageError } from './usage-error.ts';

/** The arguments of `polyface-mock`, with the contents of the files they name. */
export interface Arguments {
  readonly port: number;
  readonly credentials: CredentialsByService;
  readonly scenarios: readonly (readonly [operation: string, response: string])[];
  readonly stateful: boolean;
  readonly seed: { readonly file: string; readonly seeds: Seeds } | undefined;
  /** Whether calls over the documented rate limits are throttled. */
  readonly limits: boolean;
  readonly https: boolean;
  readonly log: 'human' | 'json';
  readonly help: boolean;
}

const options = {
  port: { type: 'string' },
  credentials: { type: 'string' },
  scenario: { type: 'string', multiple: true },
  stateful: { type: 'boolean', default: false },
  seed: { type: 'string' },
  limits: { type: 'boolean', default: false },
  https: { type: 'boolean', default: false },
  log: { type: 'string', default: 'human' },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the arguments of the process and the files they name. Throws a {@link UsageError}. */
export function readArguments(): Arguments {
  const { port = '4010', credentials, scenario = [], stateful, seed, limits, https, log, help } = parse();
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError('--port must be a number from 0 to 65535.');
  }
  if (log !== 'human' && log !== 'json') throw new UsageError('--log must be human or json.');
  const serviceIds = Object.keys(services);
  return {
    port: Number(port),
    credentials: credentials === undefined ? {} : readCredentials(credentials, serviceIds),
    scenarios: scenario.map(parseScenario),
    stateful: stateful || seed !== undefined,
    seed: seed === undefined ? undefined : { file: seed, seeds: readSeeds(seed, serviceIds) },
    limits,
    https,
    log,
    help,
  };
}

function parse() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\. |\n/);
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`${sentence}. The options are ${names.join(', ')}.`);
  }
}

function parseScenario(text: string): readonly [string, string] {
  const [, operation, response] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (operation === undefined || response === undefined) {
    throw new UsageError(
      '--scenario must be <operation>=<code>, for example getFaceIdToken=UnauthorizedOperation.Arrears.',
    );
  }
  return [operation, response];
}

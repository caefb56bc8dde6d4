import { parseArgs } from 'node:util';
import { services } from '@polyface/mocks/services';
import type { Seeds } from './create-mocks.ts';
import { readCredentials, type CredentialsByService } from './credentials-file.ts';
import { readSeeds } from './seed-file.ts';
import { UsageError } from './usage-error.ts';

/** What `polyface-mock` was started with. */
export interface Arguments {
  readonly port: number;
  readonly credentials: CredentialsByService;
  readonly scenarios: readonly (readonly [operation: string, wanted: string])[];
  readonly stateful: boolean;
  /** The file of the seeds, and what it holds. */
  readonly seed: { readonly file: string; readonly seeds: Seeds } | undefined;
  /** Whether calls over the documented limits are throttled. */
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
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError('--port must be a number from 0 to 65535');
  if (log !== 'human' && log !== 'json') throw new UsageError('--log must be human or json');
  const names = Object.keys(services);
  return {
    port: Number(port),
    credentials: credentials === undefined ? {} : readCredentials(credentials, names),
    scenarios: scenario.map(readScenario),
    stateful: stateful || seed !== undefined,
    seed: seed === undefined ? undefined : { file: seed, seeds: readSeeds(seed, names) },
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
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`${sentence}. Known are ${known.join(', ')}`);
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

import { parseArgs } from 'node:util';
import { services } from '@polyface/mocks/services';
import type { Seeds } from '../sessions/create-mocks.ts';
import { readCredentials, type CredentialsByService } from '../files/credentials-file.ts';
import { readPrivateKeys } from '../files/private-key-file.ts';
import { readSeeds } from '../sessions/seed-file.ts';
import { suggest } from '../files/suggest.ts';
import { UsageError } from '../files/usage-error.ts';

/** The arguments of `polyface-mock`, with the contents of the files they name. */
export interface Arguments {
  readonly port: number;
  readonly credentials: CredentialsByService;
  /** The keys that decrypt fields which a client encrypted. */
  readonly privateKeys: Readonly<Record<string, string>>;
  readonly scenarios: readonly (readonly [operation: string, response: string])[];
  readonly stateful: boolean;
  readonly seed: { readonly file: string; readonly seeds: Seeds } | undefined;
  /** Whether calls over the documented rate limits are throttled. */
  readonly limits: boolean;
  readonly https: boolean;
  /** Address to listen on. */
  readonly host: string;
  /** Host names that requests may use in addition to loopback and the vendors' hosts. */
  readonly allowedHosts: readonly string[];
  /** Whether pages of any origin may call the mocks. */
  readonly cors: boolean;
  /** URL of the docs site. */
  readonly docs: string;
  readonly log: 'human' | 'json';
  readonly help: boolean;
  readonly version: boolean;
}

const options = {
  port: { type: 'string' },
  credentials: { type: 'string' },
  'private-key': { type: 'string', multiple: true },
  scenario: { type: 'string', multiple: true },
  stateful: { type: 'boolean', default: false },
  seed: { type: 'string' },
  limits: { type: 'boolean', default: false },
  https: { type: 'boolean', default: false },
  host: { type: 'string', default: '127.0.0.1' },
  'allow-host': { type: 'string', multiple: true },
  cors: { type: 'boolean', default: false },
  docs: { type: 'string', default: 'http://127.0.0.1:4321/' },
  log: { type: 'string', default: 'human' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** Reads arguments, by default those of the process, and the files they name. Throws a {@link UsageError}. */
export function readArguments(args: readonly string[] = process.argv.slice(2)): Arguments {
  const values = parse(args);
  const { port = '4010', credentials, scenario = [], seed, log, docs, host } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError('--port must be a number from 0 to 65535.');
  }
  if (log !== 'human' && log !== 'json') throw new UsageError('--log must be human or json.');
  if (!isHttpUrl(docs)) throw new UsageError('--docs must be a URL, for example http://127.0.0.1:4321/.');
  if (host === '') throw new UsageError('--host must be an address, for example 0.0.0.0.');
  if (values['allow-host']?.some((name) => !isHostName(name))) {
    throw new UsageError('--allow-host must be a host name without a scheme or a path, for example mock.');
  }
  const serviceIds = Object.keys(services);
  return {
    port: Number(port),
    credentials: credentials === undefined ? {} : readCredentials(credentials, serviceIds),
    privateKeys: readPrivateKeys(values['private-key'] ?? [], serviceIds),
    scenarios: scenario.map(parseScenario),
    stateful: values.stateful || seed !== undefined,
    seed: seed === undefined ? undefined : { file: seed, seeds: readSeeds(seed, serviceIds) },
    limits: values.limits,
    https: values.https,
    host,
    allowedHosts: values['allow-host'] ?? [],
    cors: values.cors,
    docs,
    log,
    help: values.help,
    version: values.version,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\. |\n/);
    const names = Object.keys(options).map((name) => `--${name}`);
    const [, unknown = ''] = /^Unknown option '(--?[^']*)'/.exec(sentence) ?? [];
    const [, incomplete] = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/.exec(sentence) ?? [];
    if (incomplete) throw new UsageError(`${incomplete} needs a value. polyface-mock --help describes it.`);
    throw new UsageError(`${sentence}. The options are ${names.join(', ')}.${unknown && suggest(unknown, names)}`);
  }
}

/** Whether a text is a host name or an address as a Host header has it, optionally with a port. */
function isHostName(text: string): boolean {
  return /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i.test(text);
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
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

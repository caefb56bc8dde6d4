import { platformTransport as transport } from '../../platform/current.ts';
import type { Operation } from '../../operation/operation.ts';
import { compile } from '../../schema/compile.ts';
import type { Features } from '../../schema/features.ts';
import type { Issue } from '../../schema/issue.ts';
import type { Schema } from '../../schema/schema.ts';
import { isObject } from '../../schema/type-guards.ts';
import { validateWith } from '../../schema/validate.ts';
import { isBrowser } from './browser-guard.ts';
import type { CallOptions } from './call-options.ts';
import type { ClientOptions } from './client-options.ts';
import { endpointProblem } from './endpoint.ts';
import type { Hooks } from '../hooks/hooks.ts';
import { logLevels, type LogLevel } from '../hooks/logger.ts';
import { headersIssues } from './own-headers.ts';
import { readCredentials } from '../credentials/read-credentials.ts';
import type { ResponseValidationOptions } from './response-validation.ts';
import type { RetryOptions } from './retry-options.ts';
import { findSimilarName } from '../../errors/similar-name.ts';

/** Returns what is wrong with the value of an option, as the end of a sentence or as issues; `undefined` if nothing is. */
type Check = (value: unknown) => string | readonly Issue[] | undefined;

const responseChecks: { readonly [name in keyof ResponseValidationOptions]-?: Check } = {
  responseValidation: (value) => (value === 'strict' || value === 'report' ? undefined : 'must be strict or report'),
  onResponseIssues: functionProblem,
};

const retryChecks: { readonly [name in keyof RetryOptions]-?: Check } = {
  maxRetries: (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100
      ? undefined
      : 'must be a whole number from 0 to 100',
  timeout: timeoutProblem,
  deadline: timeoutProblem,
};

const hookChecks: { readonly [name in keyof Hooks]-?: Check } = {
  onRequest: functionProblem,
  onResponse: functionProblem,
  onRetry: functionProblem,
  onWait: functionProblem,
  onError: functionProblem,
};

const clientChecks: {
  readonly [name in Exclude<keyof ClientOptions, 'credentials' | 'signing' | 'encryption'>]-?: Check;
} = {
  endpoint: endpointProblem,
  address: endpointProblem,
  ...retryChecks,
  ...hookChecks,
  headers: headersIssues,
  logger: (value) =>
    isObject(value) && ['debug', 'info', 'warn', 'error'].every((name) => typeof value[name] === 'function')
      ? undefined
      : 'must be an object with the functions debug, info, warn and error, such as console',
  logLevel: (value) => (logLevels.includes(value as LogLevel) ? undefined : `must be one of ${logLevels.join(', ')}`),
  limiter: (value) =>
    value === false || (isObject(value) && typeof value['acquire'] === 'function')
      ? undefined
      : 'must be false or a limiter, such as createLimiter()',
  maxConcurrency: (value) =>
    Number.isSafeInteger(value) && (value as number) > 0 ? undefined : 'must be a positive whole number',
  ...responseChecks,
  maxResponseBytes: (value) =>
    Number.isSafeInteger(value) && (value as number) > 0 ? undefined : 'must be a positive whole number of bytes',
  fetch: (value) => (typeof value === 'function' ? undefined : 'must be a function such as fetch'),
  agent: agentProblem,
  environment: (value) =>
    isObject(value) &&
    ['now', 'uuid'].every((name) => typeof value[name] === 'function') &&
    ['random', 'elapsed', 'sleep'].every((name) => ['undefined', 'function'].includes(typeof value[name]))
      ? undefined
      : 'must be an object with the functions now and uuid, and optionally random, elapsed and sleep',
  dangerouslyAllowBrowser: (value) => (typeof value === 'boolean' ? undefined : 'must be true or false'),
};

const callChecks: { readonly [name in keyof CallOptions]-?: Check } = {
  signal: signalProblem,
  ...retryChecks,
  ...hookChecks,
  headers: headersIssues,
  options: (value) => (isObject(value) ? undefined : 'must be an object with client options'),
  ...responseChecks,
};

/** The longest time of the platforms' timers, in milliseconds. */
const longestTimeout = 2 ** 31 - 1;

/** Options that were read once, so that what was validated is what is used, with their issues. */
export interface ReadOptions<Options> {
  readonly options: Options;
  readonly issues: readonly Issue[];
}

/** Reads and validates the options of a client of these operations. */
export function readClientOptions(given: unknown, operations: readonly Operation[]): ReadOptions<ClientOptions> {
  const service = operations[0]?.service;
  const signingOptions = service?.protocol.signingOptions;
  const checks: Record<string, Check> = {
    credentials: () => undefined,
    signing: signingOptions ? schemaCheck(signingOptions, service?.protocol.features) : () => undefined,
    ...clientChecks,
    encryption:
      service?.protocol.encryptionProblem ?? (() => 'is not supported by this service: it encrypts no fields'),
    ...serviceChecks(operations),
  };
  const { options, issues } = readOptions<ClientOptions>(given === undefined ? {} : given, checks);
  if (options.dangerouslyAllowBrowser !== true && isBrowser()) return { options, issues: [browserIssue] };
  const all = options.agent && options.fetch ? [...issues, agentWithFetch] : issues;
  const isUnread = issues.some(({ path }) => path === '' || path === '/credentials');
  if (isUnread || typeof options.credentials === 'function') return { options, issues: all };
  const read = readCredentials(options.credentials);
  const credentials = 'credentials' in read ? read.credentials : options.credentials;
  return { options: { ...options, credentials }, issues: [...read.issues, ...all] };
}

/** Reads and validates the options of a call. */
export function readCallOptions(given: unknown, operation: Operation): ReadOptions<CallOptions | undefined> {
  if (given === undefined) return noOptions;
  const read = readOptions<CallOptions>(given, callChecks);
  if (read.options.options === undefined || read.issues.length > 0) return read;
  const { options, issues } = readOptions<Readonly<Record<string, unknown>>>(
    read.options.options,
    serviceChecks([operation]),
  );
  return {
    options: { ...read.options, options },
    issues: issues.map((issue) => ({ ...issue, path: `/options${issue.path}` })),
  };
}

/** The checks of the options of a service. An option that an operation requires may be a provider. */
function serviceChecks(operations: readonly Operation[]): Record<string, Check> {
  const withProvider = new Set(operations.flatMap(({ requiredOptions }) => requiredOptions ?? []));
  const checks: Record<string, Check> = {};
  const service = operations[0]?.service;
  for (const [name, schema] of Object.entries(service?.options ?? {})) {
    const mayBeProvider = withProvider.has(name);
    const check = schemaCheck(schema, service?.features);
    checks[name] = (value) => (mayBeProvider && typeof value === 'function' ? undefined : check(value));
  }
  return checks;
}

/** The check of an option by its schema, which is compiled here: a feature that is missing is not a problem of the option. */
function schemaCheck(schema: Schema, features: Features | undefined): Check {
  compile(schema, features);
  return (value) => validateWith(features, value, schema);
}

const noOptions: ReadOptions<undefined> = { options: undefined, issues: [] };

const notAnObject: Issue = { path: '', rule: 'type', message: 'the options must be an object' };

const unreadable: Issue = {
  path: '',
  rule: 'type',
  message: 'the options cannot be read: reading one of them throws an error',
};

const agentWithFetch: Issue = {
  path: '/agent',
  rule: 'union',
  message:
    'must be absent when fetch is given: it makes connections for the Node module http, which fetch does not use',
};

const browserIssue: Issue = {
  path: '',
  rule: 'required',
  message:
    'this looks like a browser, where users can read the secret. Call the vendor from a server. ' +
    'If the page only calls a mock, set dangerouslyAllowBrowser: true.',
};

/** Reads each option once, inherited ones too, and refuses options with other names. */
function readOptions<Options>(given: unknown, checks: Readonly<Record<string, Check>>): ReadOptions<Options> {
  const options: Record<string, unknown> = {};
  try {
    if (!isObject(given)) return { options: options as Options, issues: [notAnObject] };
    const names = Object.keys(checks);
    const issues: Issue[] = [];
    for (const name of names) issues.push(...readOption(given, name, checks[name]!, options));
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(checks, name) && given[name] !== undefined) issues.push(unknownOption(name, names));
    }
    return { options: options as Options, issues };
  } catch {
    return { options: options as Options, issues: [unreadable] };
  }
}

function readOption(given: Record<string, unknown>, name: string, check: Check, options: object): readonly Issue[] {
  const path = `/${name}`;
  try {
    const value = given[name];
    if (value === undefined) return [];
    Object.assign(options, { [name]: value });
    const problem = check(value) ?? [];
    if (typeof problem === 'string') return [{ path, rule: 'type', message: problem }];
    return problem.map((issue) => ({ ...issue, path: path + issue.path }));
  } catch {
    return [{ path, rule: 'type', message: 'cannot be read: reading it throws an error' }];
  }
}

/** The longest name of an unknown option in a message. */
const maxNameLength = 100;

function unknownOption(name: string, names: readonly string[]): Issue {
  const similar = findSimilarName(name, names);
  const fix = similar ? `Did you mean ${similar}?` : `The options are ${names.join(', ')}`;
  const shown = name.length > maxNameLength ? `${name.slice(0, maxNameLength)}…` : name;
  return { path: `/${shown}`, rule: 'unknown', message: `is not an option. ${fix}` };
}

function functionProblem(value: unknown): string | undefined {
  return typeof value === 'function' ? undefined : 'must be a function';
}

function timeoutProblem(value: unknown): string | undefined {
  if (typeof value === 'number' && value > 0 && value <= longestTimeout) return undefined;
  const given = typeof value === 'number' ? String(value) : typeof value;
  const isLong = typeof value === 'number' && value > longestTimeout;
  const fix = isLong ? `. For no limit in practice pass ${longestTimeout}` : '';
  return `must be a number of milliseconds above 0 and at most ${longestTimeout} (24.8 days), not ${given}${fix}`;
}

function signalProblem(value: unknown): string | undefined {
  const { aborted, addEventListener, removeEventListener } = isObject(value) ? value : {};
  const isSignal =
    typeof aborted === 'boolean' && typeof addEventListener === 'function' && typeof removeEventListener === 'function';
  return isSignal ? undefined : 'must be an AbortSignal';
}

function agentProblem(value: unknown): string | undefined {
  if (!transport) return 'works in Node only';
  return isObject(value) && typeof value['destroy'] === 'function'
    ? undefined
    : 'must be an Agent of the Node modules https or http';
}

import type { Operation } from '../operation/operation.ts';
import type { Issue } from '../schema/issue.ts';
import { isObject } from '../schema/type-guards.ts';
import { validate } from '../schema/validate.ts';
import { isBrowser } from './browser-guard.ts';
import type { CallOptions } from './call-options.ts';
import type { ClientOptions } from './client-options.ts';
import { credentialsIssues } from './credentials-issues.ts';
import { endpointProblem } from './endpoint.ts';
import type { Hooks } from './hooks.ts';
import type { ResponseValidationOptions } from './response-validation.ts';
import type { RetryOptions } from './retry-options.ts';
import { findSimilarName } from './similar-name.ts';

/** Returns what is wrong with the value of an option, as the end of a sentence; `undefined` if nothing is. */
type Check = (value: unknown) => string | undefined;

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

const clientChecks: { readonly [name in Exclude<keyof ClientOptions, 'credentials' | 'signing'>]-?: Check } = {
  endpoint: endpointProblem,
  address: endpointProblem,
  ...retryChecks,
  ...hookChecks,
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
  options: (value) => (isObject(value) ? undefined : 'must be an object with client options'),
  ...responseChecks,
};

/** The longest time of the platforms' timers, in milliseconds. */
const longestTimeout = 2 ** 31 - 1;

/** Validates the options of a client of these operations. */
export function validateClientOptions(options: unknown, operations: readonly Operation[]): Issue[] {
  if (options !== undefined && !isObject(options)) return [notAnObject];
  const { credentials, signing, dangerouslyAllowBrowser } = options ?? {};
  if (dangerouslyAllowBrowser !== true && isBrowser()) return [browserIssue];
  const service = operations[0]?.service;
  const serviceOptions = service?.options ?? {};
  const names = ['credentials', 'signing', ...Object.keys(clientChecks), ...Object.keys(serviceOptions)];
  const issues = [
    ...(typeof credentials === 'function' ? [] : credentialsIssues(credentials)),
    ...checkMembers(options ?? {}, clientChecks, names),
  ];
  const signingOptions = service?.protocol.signingOptions;
  if (signing !== undefined && signingOptions) issues.push(...validate(signing, signingOptions, '/signing'));
  for (const [name, schema] of Object.entries(serviceOptions)) {
    const value = options?.[name];
    if (value !== undefined && typeof value !== 'function') issues.push(...validate(value, schema, `/${name}`));
  }
  return issues;
}

/** Validates the options of a call. */
export function validateCallOptions(options: unknown): readonly Issue[] {
  if (options === undefined) return noIssues;
  if (!isObject(options)) return [notAnObject];
  return checkMembers(options, callChecks, Object.keys(callChecks));
}

const noIssues: readonly Issue[] = [];

const notAnObject: Issue = { path: '', rule: 'type', message: 'the options must be an object' };

const browserIssue: Issue = {
  path: '',
  rule: 'required',
  message:
    'this looks like a browser, where users can read the secret. Call the vendor from a server. ' +
    'If the page only calls a mock, set dangerouslyAllowBrowser: true.',
};

/** Checks the options that are given, and refuses those with other names. */
function checkMembers(
  options: Record<string, unknown>,
  checks: Readonly<Record<string, Check>>,
  names: readonly string[],
): Issue[] {
  const issues: Issue[] = [];
  for (const name of Object.keys(options)) {
    const value = options[name];
    if (value === undefined) continue;
    const path = `/${name}`;
    if (!names.includes(name)) {
      const similar = findSimilarName(name, names);
      const fix = similar ? `Did you mean ${similar}?` : `The options are ${names.join(', ')}`;
      issues.push({ path, rule: 'unknown', message: `is not an option. ${fix}` });
      continue;
    }
    const problem = Object.hasOwn(checks, name) ? checks[name]!(value) : undefined;
    if (problem !== undefined) issues.push({ path, rule: 'type', message: problem });
  }
  return issues;
}

function functionProblem(value: unknown): string | undefined {
  return typeof value === 'function' ? undefined : 'must be a function';
}

function timeoutProblem(value: unknown): string | undefined {
  if (typeof value === 'number' && value > 0 && value <= longestTimeout) return undefined;
  const given = typeof value === 'number' ? String(value) : typeof value;
  const fix =
    value === Infinity || (value as number) > longestTimeout ? `. For no limit in practice pass ${longestTimeout}` : '';
  return `must be a number of milliseconds above 0 and at most ${longestTimeout} (24.8 days), not ${given}${fix}`;
}

function signalProblem(value: unknown): string | undefined {
  const { aborted, addEventListener, removeEventListener } = isObject(value) ? value : {};
  const isSignal =
    typeof aborted === 'boolean' && typeof addEventListener === 'function' && typeof removeEventListener === 'function';
  return isSignal ? undefined : 'must be an AbortSignal';
}

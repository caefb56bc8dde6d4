import type { Issue } from '../schema/issue.ts';
import { isObject } from '../schema/type-guards.ts';
import { checkCommas } from '../schema/commas.ts';
import { validateAll, type Validation } from '../schema/validate.ts';
import type { Call, Operation } from './operation.ts';
import type { Parameter } from './parameter.ts';
import { formatHeaderValue, parameterValue } from './parameter-value.ts';

/**
 * Validates a call before it is encoded: the input against the schema of the operation, then the values of path and header parameters (those
 * set by options too) against what a URL and a header can carry. No issue means that `encodeRequest` encodes the call.
 */
export function validateRequest(operation: Operation, input: unknown, options: Call['options']): Validation {
  const validation = validateAll(input, operation.input, operation.features);
  if (validation.issueCount > 0 || !isObject(input)) return validation;
  const source = { input, options, uuid: noUuid };
  const issues: Issue[] = [];
  for (const parameter of operation.parameters) {
    if (validConstants.has(parameter)) continue;
    const value = parameterValue(source, parameter);
    if (value === undefined) continue;
    const found = checkParameter(operation, parameter, value);
    if (found.length > 0) issues.push(...found);
    else if (parameter.const !== undefined) validConstants.add(parameter);
  }
  return issues.length === 0 ? validation : { issues, issueCount: issues.length };
}

/** Constant parameters without an issue. They are checked once. */
const validConstants = new WeakSet<Parameter>();

function noUuid(): undefined {
  return undefined;
}

const noIssues: readonly Issue[] = [];

function checkParameter(operation: Operation, parameter: Parameter, value: unknown): readonly Issue[] {
  const optionIssues = checkOption(parameter, value);
  if (optionIssues.length > 0) return optionIssues;
  const issue = (message: string): Issue => ({ path: `/${parameter.name}`, rule: 'pattern', message });
  // A URL parser removes these segments, percent-encoded ones too.
  if (parameter.in === 'path' && /^\.{0,2}$/.test(String(value))) {
    return [issue('must not be empty, . or ..: it is a path segment')];
  }
  if (parameter.in === 'header' && !/^[\t\x20-\x7e]*$/.test(formatHeaderValue(operation, parameter, value))) {
    return [issue('must contain only visible ASCII characters, spaces and tabs: it is sent in a header')];
  }
  const list = parameter.list ?? (parameter.in === 'query' ? undefined : 'comma');
  return list === 'comma' && Array.isArray(value) ? checkCommas(value, `/${parameter.name}`) : noIssues;
}

/** Checks the value of a parameter that is set by an option against the values that the vendor accepts. */
export function checkOption(parameter: Parameter, value: unknown): readonly Issue[] {
  if (value === undefined || !parameter.enum || parameter.enum.includes(value as string)) return noIssues;
  const allowed = parameter.enum.map((one) => JSON.stringify(one)).join(', ');
  return [{ path: `/${parameter.name}`, rule: 'enum', message: `must be one of ${allowed}` }];
}

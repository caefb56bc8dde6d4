import {
  compileUnion,
  findSimilarName,
  InvalidInputError,
  validateWith,
  type Issue,
  type Schema,
} from '@polyface/runtime';
import type { Clients } from './configuration.ts';

/** What the schemas of the facade need. */
const features = { compileUnion };

/**
 * Validates the input of a method that names its service in the member `place`. `schemas` has the schema for each service that it may name.
 * Throws an `InvalidInputError` if it is not valid, or if the service is unknown or not configured.
 */
export function checkServiceInput(
  method: string,
  place: 'from' | 'to',
  input: unknown,
  schemas: Readonly<Record<string, Schema>>,
  clients: Partial<Clients>,
): void {
  rejectIssues(method, () => {
    const notAnObject = validateWith(features, input, { type: 'object' });
    if (notAnObject.length > 0) return notAnObject;
    const members = input as Record<string, unknown>;
    const problem = serviceProblem(members[place], Object.keys(schemas), clients);
    if (problem !== undefined) return [{ path: `/${place}`, rule: 'enum', message: problem }];
    return [...validateWith(features, input, schemas[members[place] as string]!), ...checkValues(members)];
  });
}

/** Validates the input of a method. Throws an `InvalidInputError` if it is not valid. */
export function checkInput(method: string, input: unknown, schema: Schema): void {
  rejectIssues(method, () => validateWith(features, input, schema));
}

/** Throws an `InvalidInputError` if there are issues, or if the input cannot be read. */
function rejectIssues(operation: string, check: () => readonly Issue[]): void {
  let issues: readonly Issue[];
  try {
    issues = check();
  } catch {
    issues = [{ path: '', rule: 'type', message: 'cannot be read: reading one of its members throws an error' }];
  }
  if (issues.length > 0) throw new InvalidInputError({ service: 'polyface', operation, issues });
}

function serviceProblem(name: unknown, known: readonly string[], clients: Partial<Clients>): string | undefined {
  if (known.length === 0) return 'names a service, but none of the services of this facade stores faces';
  if (typeof name !== 'string' || !known.includes(name)) {
    const similar = typeof name === 'string' ? findSimilarName(name, known) : undefined;
    return `must be ${known.join(', ').replace(/, (?=[^,]*$)/, ' or ')}${similar ? `. Did you mean ${similar}?` : ''}`;
  }
  if (Object.hasOwn(clients, name)) return undefined;
  const configured = Object.keys(clients).join(', ') || 'none';
  return `names ${name}, which is not configured (configured: ${configured}). Add it in createPolyface({ … })`;
}

/** Checks what a schema cannot express: dates, and values that are sent as JSON. */
function checkValues({ expiresAt, attributes }: Record<string, unknown>): Issue[] {
  const issues: Issue[] = [];
  if (expiresAt !== undefined && !(expiresAt instanceof Date && !Number.isNaN(expiresAt.getTime()))) {
    issues.push({ path: '/expiresAt', rule: 'type', message: 'must be a valid Date' });
  }
  if (attributes !== undefined && !isJson(attributes)) {
    issues.push({ path: '/attributes', rule: 'type', message: 'must be JSON: no cycle and no bigint' });
  }
  return issues;
}

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

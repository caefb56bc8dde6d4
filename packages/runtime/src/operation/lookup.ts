import type { Schema } from '../schema/schema.ts';
import type { Envelope } from './envelope.ts';
import type { Operation, Service } from './operation.ts';

/** Returns the envelope of an operation: its own, otherwise that of its service. */
export function envelopeOf(operation: Operation): Envelope {
  return operation.envelope ?? operation.service.envelope;
}

/** Returns the service of an operation, with the operation's own endpoint if it has one. */
export function serviceOf(operation: Operation): Service<any> {
  const { endpoint, service } = operation;
  return endpoint === undefined ? service : { ...service, endpoint };
}

/** Returns the value of a constant parameter of an operation, as a text; `undefined` if there is none of that name. */
export function constantOf(operation: Operation, name: string): string | undefined {
  const parameter = operation.parameters.find((candidate) => candidate.name === name);
  return parameter?.const === undefined ? undefined : String(parameter.const);
}

/** Returns the schema of a member of the Input, from whichever branch of a union declares it; `undefined` if none does. */
export function inputSchema(operation: Operation, name: string): Schema | undefined {
  return inputMembers(operation).get(name);
}

/** Returns the names of the members of the Input, of all branches of a union. */
export function inputNames(operation: Operation): Pick<ReadonlySet<string>, 'has'> {
  return inputMembers(operation);
}

const members = new WeakMap<Operation, ReadonlyMap<string, Schema>>();

/** The members of the Input with their schemas. */
function inputMembers(operation: Operation): ReadonlyMap<string, Schema> {
  const known = members.get(operation);
  if (known) return known;
  const found = new Map<string, Schema>();
  const collect = ({ properties = {}, oneOf = [], anyOf = [], allOf = [] }: Schema): void => {
    for (const [name, schema] of Object.entries(properties)) if (!found.has(name)) found.set(name, schema);
    [...oneOf, ...anyOf, ...allOf].forEach(collect);
  };
  collect(operation.input);
  members.set(operation, found);
  return found;
}

const parameterNames = new WeakMap<Operation, ReadonlySet<string>>();

/** Returns whether a name is that of a parameter. */
export function isParameter(operation: Operation, name: string): boolean {
  let names = parameterNames.get(operation);
  if (!names) parameterNames.set(operation, (names = new Set(operation.parameters.map((one) => one.name))));
  return names.has(name);
}

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
  const find = (schema: Schema): Schema | undefined =>
    schema.properties && Object.hasOwn(schema.properties, name)
      ? schema.properties[name]
      : [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])].map(find).find(Boolean);
  return find(operation.input);
}

/** Returns the names of the members of the Input, of all branches of a union. */
export function inputNames(operation: Operation): ReadonlySet<string> {
  const collect = (schema: Schema): string[] => [
    ...Object.keys(schema.properties ?? {}),
    ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap(collect),
  ];
  return new Set(collect(operation.input));
}

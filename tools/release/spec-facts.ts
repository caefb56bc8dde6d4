import type { ErrorTable, Schema } from '@polyface/runtime';
import type { OperationModel } from '../codegen/src/model/operation.ts';
import { serviceOf, type ServiceModel } from '../codegen/src/model/service.ts';
import { listServices, readService } from '../codegen/src/read.ts';

/** What is known of one place: the constraints of a field, the kind of an error code. */
export type Fact = Readonly<Record<string, unknown>>;

/**
 * What the specs of a service promise its users, by place: `getFaceIdToken` is an operation, `getFaceIdToken input(CompareWithPhoto).Name` a
 * field, `error ActionOffline` an error code of all operations. Descriptions and examples are not promises.
 */
export type SpecFacts = Readonly<Record<string, Fact>>;

/** The facts of all services, by service. */
export async function currentSpecFacts(root: string): Promise<Record<string, SpecFacts>> {
  const services = await listServices(root);
  const facts = services.map(async (id) => [id, factsOf(serviceOf(await readService(root, id)))] as const);
  return Object.fromEntries(await Promise.all(facts));
}

export function factsOf({ data, operations }: ServiceModel): SpecFacts {
  const options = Object.entries(data.options ?? {}).flatMap(([name, schema]) =>
    schemaFacts(`option ${name}`, schema, { required: false }),
  );
  return Object.fromEntries([...options, ...errorFacts('', data.errors), ...operations.flatMap(operationFacts)]);
}

type Entry = readonly [place: string, fact: Fact];

function operationFacts({ id, data }: OperationModel): Entry[] {
  const { responseType, requiredOptions, paging, method, path, endpoint, rateLimit, timeout, idempotent } = data;
  const own = { responseType, requiredOptions, paging, method, path, endpoint, rateLimit, timeout, idempotent };
  return [
    [id, defined(own)],
    ...schemaFacts(`${id} input`, data.input, {}),
    ...(data.output ? schemaFacts(`${id} output`, data.output, {}) : []),
    ...errorFacts(`${id} `, data.errors),
  ];
}

function errorFacts(prefix: string, errors: ErrorTable): Entry[] {
  return Object.entries(errors).map(([code, { kind, retry }]) => [`${prefix}error ${code}`, defined({ kind, retry })]);
}

/** The facts of a schema and of the schemas in it. */
function schemaFacts(place: string, schema: Schema, more: Fact): Entry[] {
  const { name: _, properties, required, items, additionalProperties, oneOf, anyOf, allOf, ...constraints } = schema;
  const isClosed = additionalProperties === false;
  const variants = [...(oneOf ?? []), ...(anyOf ?? [])];
  return [
    [place, defined({ ...constraints, ...(isClosed && { isClosed }), ...more })],
    ...Object.entries(properties ?? {}).flatMap(([name, property]) =>
      schemaFacts(`${place}.${name}`, property, { required: required?.includes(name) ?? false }),
    ),
    ...(items ? schemaFacts(`${place}[]`, items, {}) : []),
    ...(additionalProperties ? schemaFacts(`${place}.*`, additionalProperties, {}) : []),
    ...variants.flatMap((variant, index) => schemaFacts(`${place}(${variant.name ?? index + 1})`, variant, {})),
    ...(allOf ?? []).flatMap((part, index) => schemaFacts(`${place}(part ${index + 1})`, part, {})),
  ];
}

function defined(fact: Fact): Fact {
  return JSON.parse(JSON.stringify(fact, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)));
}

/** The facts as text with one line for each, sorted, so that a review shows what changed. */
export function formatFacts(facts: SpecFacts): string {
  const lines = Object.entries(facts).map(([place, fact]) => `${JSON.stringify(place)}: ${JSON.stringify(fact)}`);
  return `{\n${lines.sort().join(',\n')}\n}\n`;
}

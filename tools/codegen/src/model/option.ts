import type { Endpoint } from './endpoint.ts';
import { membersOf } from './members.ts';
import { isIdentifier } from './names.ts';
import { flattened, partsOf, type SchemaObject, type Schemas } from './schema-object.ts';

/** Options of a client, by name: what `x-fill: option.<name>` fills in. */
export type Options = ReadonlyMap<string, SchemaObject>;

const prefix = 'option.';

/** What every client has among its options. */
const clientOptions = [
  'credentials',
  'endpoint',
  'signing',
  'timeout',
  'fetch',
  'environment',
  'dangerouslyAllowBrowser',
];

/** The options that an endpoint's parameters and body are filled from, with their schemas and texts. */
export function optionsOf(endpoint: Endpoint): Options {
  const options = new Map<string, SchemaObject>();
  const add = (fill: unknown, schema: SchemaObject) => {
    if (typeof fill !== 'string' || !fill.startsWith(prefix)) return;
    const name = fill.slice(prefix.length);
    const wrong = whyNoOption(name, schema);
    if (wrong) throw endpoint.refuse(`x-fill: ${fill} cannot be an option: ${wrong}`);
    const { 'x-fill': _, ...option } = schema;
    if (!options.has(name)) options.set(name, option);
  };
  for (const parameter of endpoint.parameters) {
    const schema = flattened(parameter['schema'] ?? {}, endpoint.schemas);
    add(parameter['x-fill'] ?? schema['x-fill'], { ...schema, ...texts(parameter) });
  }
  for (const media of Object.values(membersOf(membersOf(endpoint.operation['requestBody'])['content']))) {
    filledMembers(membersOf(media)['schema'] as SchemaObject | undefined, endpoint.schemas, add);
  }
  return options;
}

function whyNoOption(name: string, schema: SchemaObject): string | undefined {
  if (!isIdentifier(name)) return `${name} is no identifier: choose another name.`;
  if (clientOptions.includes(name)) return 'every client has one of that name: choose another.';
  return partsOf(schema).length > 0 ? 'it is no text, number or boolean: give it such a schema.' : undefined;
}

function filledMembers(
  schema: SchemaObject | undefined,
  schemas: Schemas,
  add: (fill: unknown, schema: SchemaObject) => void,
): void {
  if (!schema) return;
  const flat = flattened(schema, schemas);
  add(flat['x-fill'], flat);
  for (const part of partsOf(flat)) filledMembers(part, schemas, add);
}

function texts(parameter: object): SchemaObject {
  const keys = ['description', 'x-zh', 'deprecated', 'example'];
  return Object.fromEntries(Object.entries(parameter).filter(([key]) => keys.includes(key)));
}

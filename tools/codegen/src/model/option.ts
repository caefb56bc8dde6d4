import type { Endpoint } from './endpoint.ts';
import { membersOf } from './members.ts';
import { isIdentifier } from './names.ts';
import { flattened, partsOf, type SchemaObject, type Schemas } from './schema-object.ts';

/** Options of a client, by name: what `x-set-by: option.<name>` fills in. */
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
  const add = (setBy: unknown, schema: SchemaObject) => {
    if (typeof setBy !== 'string' || !setBy.startsWith(prefix)) return;
    const name = setBy.slice(prefix.length);
    const wrong = whyNoOption(name, schema);
    if (wrong) throw endpoint.refuse(`x-set-by: ${setBy} cannot be an option: ${wrong}`);
    const { 'x-set-by': _, ...option } = schema;
    if (!options.has(name)) options.set(name, option);
  };
  for (const parameter of endpoint.parameters) {
    const schema = flattened(parameter['schema'] ?? {}, endpoint.schemas);
    add(parameter['x-set-by'] ?? schema['x-set-by'], { ...schema, ...texts(parameter) });
  }
  for (const media of Object.values(membersOf(membersOf(endpoint.operation['requestBody'])['content']))) {
    setByMembers(membersOf(media)['schema'] as SchemaObject | undefined, endpoint.schemas, add);
  }
  return options;
}

function whyNoOption(name: string, schema: SchemaObject): string | undefined {
  if (!isIdentifier(name)) return `${name} is no identifier: choose another name.`;
  if (clientOptions.includes(name)) return 'every client has one of that name: choose another.';
  return partsOf(schema).length > 0 ? 'it is no text, number or boolean: give it such a schema.' : undefined;
}

function setByMembers(
  schema: SchemaObject | undefined,
  schemas: Schemas,
  add: (setBy: unknown, schema: SchemaObject) => void,
): void {
  if (!schema) return;
  const flat = flattened(schema, schemas);
  add(flat['x-set-by'], flat);
  for (const part of partsOf(flat)) setByMembers(part, schemas, add);
}

function texts(parameter: object): SchemaObject {
  const keys = ['description', 'x-zh', 'deprecated', 'example'];
  return Object.fromEntries(Object.entries(parameter).filter(([key]) => keys.includes(key)));
}

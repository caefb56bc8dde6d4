import type { ClientOptions } from '@polyface/runtime';
import type { Endpoint } from './endpoint.ts';
import { membersOf } from '../members.ts';
import { isIdentifier } from './names.ts';
import { flatten, subschemasOf, type SchemaObject, type Schemas } from './schema-object.ts';

/** The client options of a service (`x-set-by: option.<name>`), by name. */
export type Options = ReadonlyMap<string, SchemaObject>;

const prefix = 'option.';

/** The options of every client. */
const commonOptions: Readonly<Record<keyof ClientOptions, true>> = {
  credentials: true,
  endpoint: true,
  address: true,
  signing: true,
  encryption: true,
  agent: true,
  maxRetries: true,
  timeout: true,
  deadline: true,
  limiter: true,
  maxConcurrency: true,
  headers: true,
  logger: true,
  logLevel: true,
  onRequest: true,
  onResponse: true,
  onRetry: true,
  onWait: true,
  onError: true,
  responseValidation: true,
  onResponseIssues: true,
  maxResponseBytes: true,
  fetch: true,
  environment: true,
  dangerouslyAllowBrowser: true,
};

/** Whether every client has an option of this name. */
export function isCommonOption(name: string): boolean {
  return Object.hasOwn(commonOptions, name);
}

/** The client options that set an endpoint's parameters and body members, with their schemas and descriptions. */
export function optionsOf(endpoint: Endpoint): Options {
  const required = requiredOptionsOf(endpoint);
  const options = collectOptions(endpoint);
  return new Map(
    [...options].map(([name, schema]) => {
      if (required.includes(name)) return [name, { ...schema, 'x-provider': true }];
      return [name, schema.default === undefined ? withoutDefault(schema) : schema];
    }),
  );
}

/** The description of an option says what happens without it. */
function withoutDefault(schema: SchemaObject): SchemaObject {
  const { description, 'x-zh': zh } = schema;
  return {
    ...schema,
    ...(description !== undefined && { description: `${description} Default: not sent.` }),
    ...(zh !== undefined && { 'x-zh': `${zh}默认不发送。` }),
  };
}

/** The options without which an endpoint cannot be called: they set a required parameter or member and have no default. */
export function requiredOptionsOf({ parameters, operation, schemas }: Endpoint): string[] {
  const names = parameters.flatMap((parameter) => {
    const schema = flatten(parameter['schema'] ?? {}, schemas);
    return parameter['required'] === true ? optionName(parameter['x-set-by'] ?? schema['x-set-by'], schema) : [];
  });
  const visit = (schema: SchemaObject): string[] => {
    const { properties = {}, required = [] } = flatten(schema, schemas);
    return required.flatMap((name) => {
      const member = flatten(properties[name] ?? {}, schemas);
      return [...optionName(member['x-set-by'], member), ...visit(member)];
    });
  };
  const [media] = Object.values(membersOf(membersOf(operation['requestBody'])['content']));
  return [...new Set([...names, ...visit((membersOf(media)['schema'] ?? {}) as SchemaObject)])];
}

function optionName(setBy: unknown, schema: SchemaObject): string[] {
  const isOption = typeof setBy === 'string' && setBy.startsWith(prefix) && schema.default === undefined;
  return isOption ? [setBy.slice(prefix.length)] : [];
}

function collectOptions(endpoint: Endpoint): Options {
  const options = new Map<string, SchemaObject>();
  const add = (setBy: unknown, schema: SchemaObject) => {
    if (typeof setBy !== 'string' || !setBy.startsWith(prefix)) return;
    const name = setBy.slice(prefix.length);
    const problem = problemOf(name, schema);
    if (problem) throw endpoint.error(`\`x-set-by: ${setBy}\` is not allowed: ${problem}`);
    const { 'x-set-by': _, ...option } = schema;
    if (!options.has(name)) options.set(name, option);
  };
  for (const parameter of endpoint.parameters) {
    const schema = flatten(parameter['schema'] ?? {}, endpoint.schemas);
    add(parameter['x-set-by'] ?? schema['x-set-by'], { ...schema, ...textsOf(parameter) });
  }
  for (const media of Object.values(membersOf(membersOf(endpoint.operation['requestBody'])['content']))) {
    addBodyOptions(membersOf(media)['schema'] as SchemaObject | undefined, endpoint.schemas, add);
  }
  return options;
}

function problemOf(name: string, schema: SchemaObject): string | undefined {
  if (!isIdentifier(name)) return `\`${name}\` is not an identifier. Choose another name.`;
  if (isCommonOption(name)) return 'every client already has this option. Choose another name.';
  return subschemasOf(schema).length > 0
    ? 'an option is a string, a number or a boolean. Use such a schema.'
    : undefined;
}

function addBodyOptions(
  schema: SchemaObject | undefined,
  schemas: Schemas,
  add: (setBy: unknown, schema: SchemaObject) => void,
): void {
  if (!schema) return;
  const flat = flatten(schema, schemas);
  add(flat['x-set-by'], flat);
  for (const part of subschemasOf(flat)) addBodyOptions(part, schemas, add);
}

function textsOf(parameter: object): SchemaObject {
  const keys = ['description', 'x-zh', 'deprecated', 'example', 'x-sensitive'];
  return Object.fromEntries(Object.entries(parameter).filter(([key]) => keys.includes(key)));
}

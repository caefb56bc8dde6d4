import type { Envelope, Operation } from '@polyface/runtime';
import type { Endpoint } from './endpoint.ts';
import { isMembers, membersOf, type Members } from '../members.ts';
import { refName, resolve, type SchemaObject, type Schemas } from './schema-object.ts';

/** The Output of an operation. */
export interface OutputModel {
  /** The schema of the Output if the response is JSON; `undefined` if the response contains nothing for the caller. */
  readonly schema?: SchemaObject;
  /** What the response is if it is not JSON. */
  readonly responseType?: NonNullable<Operation['responseType']>;
}

/** The Output: the part of the first 2xx response at the envelope's `data`. */
export function outputOf(endpoint: Endpoint, envelope: Envelope): OutputModel {
  const media = successMedia(endpoint);
  if (typeof media === 'string') return { responseType: media };
  const schema = (media['schema'] ?? {}) as SchemaObject;
  const success = withoutFailure(schema);
  const at = schemaAt(success, envelope.data.split('/').slice(1), endpoint.schemas);
  return at ? { schema: at } : {};
}

/** The Output of the first documented success; `undefined` if the response is not JSON or contains nothing for the caller. */
export function successOf(endpoint: Endpoint, envelope: Envelope): unknown {
  const steps = envelope.data.split('/').slice(1);
  return steps.reduce((value: unknown, step) => membersOf(value)[step], successBody(endpoint));
}

/**
 * The members of the first documented success body beside the Output, the conditions of a success and the request id; `undefined` if there
 * are none.
 */
export function successMembersOf(endpoint: Endpoint, { data, requestId, success }: Envelope): Members | undefined {
  const body = successBody(endpoint);
  if (data === '' || !isMembers(body)) return undefined;
  const named = new Set([data, ...requestId, ...success.map(({ at }) => at)].map((place) => place.split('/')[1]));
  const members = Object.entries(body).filter(([name]) => !named.has(name));
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}

/** The first documented success body; `undefined` if the response is not JSON. */
function successBody(endpoint: Endpoint): unknown {
  const media = successMedia(endpoint);
  if (typeof media === 'string') return undefined;
  const [, example] = Object.entries(membersOf(media['examples'])).find(([name]) => name.startsWith('success')) ?? [];
  if (!isMembers(example))
    throw endpoint.error(
      'The 2xx response has no example of a success. Add `examples` with a name that starts with `success`.',
    );
  return example['value'];
}

/** The schema of the whole success body; `undefined` if the response is not JSON. */
export function successSchema(endpoint: Endpoint): SchemaObject | undefined {
  const media = successMedia(endpoint);
  return typeof media === 'string' ? undefined : withoutFailure(media['schema'] ?? {});
}

/** The JSON content of the first 2xx response, or the response type if it is not JSON. */
function successMedia(endpoint: Endpoint): Members | 'binary' | 'redirect' | 'empty' {
  const responses = Object.entries(membersOf(endpoint.operation['responses']));
  const statuses = responses.map(([status]) => status).sort();
  const firstWith = (digit: string) =>
    responses.find(([status]) => status === statuses.find((one) => one.startsWith(digit)));
  const success = firstWith('2');
  if (!success && firstWith('3')) return 'redirect';
  if (!success)
    throw endpoint.error('`responses` contains no success. Add a 2xx response, or a 3xx if the success is a redirect.');
  const media = Object.entries(membersOf(membersOf(success[1])['content']));
  if (media.length === 0) return 'empty';
  const json = media.find(([type]) => /[/+]json\b/i.test(type));
  return json ? membersOf(json[1]) : 'binary';
}

/** Removes the failure from the union of a 2xx response that can be a success or a failure. */
function withoutFailure(schema: SchemaObject): SchemaObject {
  if (!schema.oneOf?.some(isFailure)) return schema;
  const successes = schema.oneOf.filter((branch) => !isFailure(branch));
  return successes.length === 1 ? successes[0]! : { ...schema, oneOf: successes };
}

/** The service's `Failure`, or an operation's own failure, whose name ends with it. */
function isFailure(branch: SchemaObject): boolean {
  return refName(branch)?.endsWith('Failure') ?? false;
}

function schemaAt(schema: SchemaObject, steps: readonly string[], schemas: Schemas): SchemaObject | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return schema;
  const { properties, allOf = [], oneOf = [] } = resolve(schema, schemas);
  const own = properties?.[step];
  if (own) return schemaAt(own, rest, schemas);
  return [...allOf, ...oneOf].map((part) => schemaAt(part, steps, schemas)).find(Boolean);
}

import type { Envelope, Operation } from '@polyface/runtime';
import type { Endpoint } from './endpoint.ts';
import { isMembers, membersOf, type Members } from './members.ts';
import { refName, resolved, type SchemaObject, type Schemas } from './schema-object.ts';

/** What the caller gets. */
export interface OutputModel {
  /** The schema of the Output where the answer is JSON; `undefined` where it holds nothing for the caller. */
  readonly schema?: SchemaObject;
  /** What the answer is when it is not JSON. */
  readonly responseType?: NonNullable<Operation['responseType']>;
}

/** The Output: what stands at the envelope's `data` in the first 2xx answer. */
export function outputOf(endpoint: Endpoint, envelope: Envelope): OutputModel {
  const media = successMedia(endpoint);
  if (typeof media === 'string') return { responseType: media };
  const schema = (media['schema'] ?? {}) as SchemaObject;
  const success = withoutFailure(schema);
  const at = schemaAt(success, envelope.data.split('/').slice(1), endpoint.schemas);
  return at ? { schema: at } : {};
}

/**
 * The first documented success, as it stands in the body at the place of the Output; `undefined` where the answer is not JSON or holds
 * nothing for the caller.
 */
export function successOf(endpoint: Endpoint, envelope: Envelope): unknown {
  const media = successMedia(endpoint);
  if (typeof media === 'string') return undefined;
  const [, example] = Object.entries(membersOf(media['examples'])).find(([name]) => name.startsWith('success')) ?? [];
  if (!isMembers(example))
    throw endpoint.refuse('No success is documented: give the 2xx answer an example whose name begins with success.');
  const steps = envelope.data.split('/').slice(1);
  return steps.reduce((value: unknown, step) => membersOf(value)[step], example['value']);
}

/** The schema of a whole success body; `undefined` where the answer is not JSON. */
export function successSchema(endpoint: Endpoint): SchemaObject | undefined {
  const media = successMedia(endpoint);
  return typeof media === 'string' ? undefined : withoutFailure(media['schema'] ?? {});
}

/** The JSON content of the first 2xx answer, or what the answer is when it is none. */
function successMedia(endpoint: Endpoint): Members | 'binary' | 'redirect' | 'empty' {
  const responses = Object.entries(membersOf(endpoint.operation['responses']));
  const statuses = responses.map(([status]) => status).sort();
  const of = (start: string) => responses.find(([status]) => status === statuses.find((one) => one.startsWith(start)));
  const success = of('2');
  if (!success && of('3')) return 'redirect';
  if (!success) throw endpoint.refuse('No success is documented: give responses a 2xx (or a 3xx for a redirect).');
  const media = Object.entries(membersOf(membersOf(success[1])['content']));
  if (media.length === 0) return 'empty';
  const json = media.find(([type]) => /[/+]json\b/i.test(type));
  return json ? membersOf(json[1]) : 'binary';
}

/** A 2xx answer that can be a failure too is a union of both: the success alone. */
function withoutFailure(schema: SchemaObject): SchemaObject {
  if (!schema.oneOf?.some((branch) => refName(branch) === 'Failure')) return schema;
  const successes = schema.oneOf.filter((branch) => refName(branch) !== 'Failure');
  return successes.length === 1 ? successes[0]! : { ...schema, oneOf: successes };
}

function schemaAt(schema: SchemaObject, steps: readonly string[], schemas: Schemas): SchemaObject | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return schema;
  const { properties, allOf = [], oneOf = [] } = resolved(schema, schemas);
  const own = properties?.[step];
  if (own) return schemaAt(own, rest, schemas);
  return [...allOf, ...oneOf].map((part) => schemaAt(part, steps, schemas)).find(Boolean);
}

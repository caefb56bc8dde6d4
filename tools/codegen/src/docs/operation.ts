import type { Field, OperationData, Shape, Text } from '@polyface/docs/data';
import type { Operation } from '@polyface/runtime';
import type { BodyModel } from '../model/body.ts';
import type { Endpoint } from '../model/endpoint.ts';
import type { InputModel } from '../model/input.ts';
import { itemsOf, membersOf, type Members } from '../model/members.ts';
import { successSchema } from '../model/output.ts';
import type { ParameterModel } from '../model/parameter.ts';
import { descriptionOf, titleOf } from '../model/text.ts';
import { errorsData } from './errors.ts';
import { requestExamples, responseExamples } from './examples.ts';
import { jsonValue } from './json-value.ts';
import { othersData } from './others.ts';
import { shapeOf } from './shape.ts';
import { textData } from './text.ts';

/** What an operation's page is made of. */
export interface OperationParts {
  readonly service: string;
  readonly endpoint: Endpoint;
  readonly parameters: readonly ParameterModel[];
  readonly body: BodyModel | undefined;
  readonly input: InputModel;
  /** Where the Output sits in the success body. */
  readonly outputAt: string;
  readonly constant: string;
  readonly type: string;
  readonly data: Omit<Operation, 'service'>;
  readonly example: Members | undefined;
}

/** What the docs tell of an operation. */
export function operationDocs(parts: OperationParts): OperationData {
  const { service, endpoint, parameters, body, input, data } = parts;
  const { operation, slug, schemas } = endpoint;
  const page = membersOf(operation['externalDocs']);
  const success = successSchema(endpoint);
  const title = textData(titleOf(operation, 'summary')) ?? { en: data.id, zh: data.id };
  const action = parameters.find(({ data: one }) => /action$/i.test(one.name) && one.const !== undefined)?.data.const;
  return {
    id: data.id,
    slug,
    service,
    constant: parts.constant,
    type: parts.type,
    title,
    description: textData(descriptionOf(operation)) ?? title,
    method: data.method,
    path: data.path,
    ...(action !== undefined && { action: String(action) }),
    ...(page['url'] !== undefined && { vendorPage: { url: String(page['url']), ...described(page) } }),
    ...(operation['deprecated'] === true && { deprecated: true }),
    ...limits(data),
    input: withPlaces(shapeOf(input.schema, { ...schemas, ...input.schemas }), parameters),
    others: othersData(endpoint, parameters, body),
    ...(body && { bodyType: body.data.type }),
    ...(success && { response: shapeOf(success, schemas) }),
    outputAt: parts.outputAt,
    ...(data.responseType && { responseType: data.responseType }),
    requests: requestExamples(endpoint),
    responses: responseExamples(endpoint),
    errors: errorsData(operation),
    notes: notesData(operation),
    ...(parts.example && { example: jsonValue(parts.example) as Members }),
  };
}

/** What a reader must know (`x-notes`). */
export function notesData(holder: Members): Text[] {
  return itemsOf(holder['x-notes']).flatMap((note) => textData(descriptionOf(note)) ?? []);
}

function described(holder: Members): { description?: Text } {
  const description = textData(descriptionOf(holder));
  return description ? { description } : {};
}

function limits({ rateLimit, timeout, idempotent, batch }: OperationParts['data']) {
  return {
    ...(rateLimit && { rateLimit }),
    ...(timeout !== undefined && { timeout }),
    ...(idempotent && { idempotent }),
    ...(batch && { batch }),
  };
}

/** The members of an Input with the place where each travels. */
function withPlaces({ fields, variants }: Shape, parameters: readonly ParameterModel[]): Shape {
  const placed = (field: Field): Field => {
    const parameter = parameters.find(({ data }) => data.name === field.name)?.data;
    return { ...field, in: parameter?.in ?? 'body', ...(parameter?.list && { list: parameter.list }) };
  };
  return {
    fields: fields.map(placed),
    ...(variants && { variants: variants.map((variant) => ({ ...variant, ...withPlaces(variant, parameters) })) }),
  };
}

import type { Field, OperationData, Shape, Text } from '@polyface/docs/data';
import { itemsOf, membersOf, type Members } from '../model/members.ts';
import type { OperationModel } from '../model/operation.ts';
import { successSchema } from '../model/output.ts';
import type { ParameterModel } from '../model/parameter.ts';
import { descriptionOf, titleOf } from '../model/text.ts';
import { errorsData } from './errors.ts';
import { requestExamples, responseExamples } from './examples.ts';
import { jsonValue } from './json-value.ts';
import { fieldsSetByClient } from './set-by-client.ts';
import { shapeOf } from './shape.ts';
import { textData } from './text.ts';

/** The data of an operation's page. */
export function operationDocs(service: string, model: OperationModel): OperationData {
  const { endpoint, parameters, body, input, data } = model;
  const { operation, schemas } = endpoint;
  const success = successSchema(endpoint);
  const title = textData(titleOf(operation, 'summary')) ?? { en: data.id, zh: data.id };
  const action = actionOf(parameters);
  return {
    id: data.id,
    slug: model.slug,
    service,
    constant: model.constant,
    type: model.type,
    title,
    description: textData(descriptionOf(operation)) ?? title,
    method: data.method,
    path: data.path,
    ...(action !== undefined && { action }),
    ...vendorPageOf(operation),
    ...(operation['deprecated'] === true && { deprecated: true }),
    ...limitsData(data),
    input: withPlaces(shapeOf(input.schema, { ...schemas, ...input.schemas }), parameters),
    others: fieldsSetByClient(endpoint, parameters, body),
    ...(body && { bodyType: body.data.type }),
    ...(success && { response: shapeOf(success, schemas) }),
    outputAt: model.outputPlace,
    ...(data.responseType && { responseType: data.responseType }),
    requests: requestExamples(endpoint),
    responses: responseExamples(endpoint),
    errors: errorsData(operation),
    notes: notesData(operation),
    ...(model.example && { example: jsonValue(model.example) as Members }),
  };
}

/** The notes of a service or an operation (`x-notes`). */
export function notesData(holder: Members): Text[] {
  return itemsOf(holder['x-notes']).flatMap((note) => textData(descriptionOf(note)) ?? []);
}

/** The value of the Action parameter, if there is one. */
function actionOf(parameters: readonly ParameterModel[]): string | undefined {
  const action = parameters.find(({ data }) => /action$/i.test(data.name) && data.const !== undefined);
  return action && String(action.data.const);
}

function vendorPageOf(operation: Members): Pick<OperationData, 'vendorPage'> {
  const page = membersOf(operation['externalDocs']);
  if (page['url'] === undefined) return {};
  const description = textData(descriptionOf(page));
  return { vendorPage: { url: String(page['url']), ...(description && { description }) } };
}

function limitsData({ rateLimit, timeout, idempotent, batch }: OperationModel['data']) {
  return {
    ...(rateLimit && { rateLimit }),
    ...(timeout !== undefined && { timeout }),
    ...(idempotent && { idempotent }),
    ...(batch && { batch }),
  };
}

/** Adds to each member of the Input where the request carries it: path, query, header or body. */
function withPlaces({ fields, variants }: Shape, parameters: readonly ParameterModel[]): Shape {
  const withPlace = (field: Field): Field => {
    const parameter = parameters.find(({ data }) => data.name === field.name)?.data;
    return { ...field, in: parameter?.in ?? 'body', ...(parameter?.list && { list: parameter.list }) };
  };
  return {
    fields: fields.map(withPlace),
    ...(variants && { variants: variants.map((variant) => ({ ...variant, ...withPlaces(variant, parameters) })) }),
  };
}

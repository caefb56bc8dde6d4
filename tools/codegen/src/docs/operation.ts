import type { Field, OperationData, Shape, Text } from '@polyface/docs/data';
import { itemsOf, membersOf, type Members } from '../members.ts';
import type { OperationModel } from '../model/operation.ts';
import { successSchema } from '../model/output.ts';
import type { ParameterModel } from '../model/parameter.ts';
import { ruleText } from '../model/rules.ts';
import { flatten, type SchemaObject } from '../model/schema-object.ts';
import { originOf } from '../model/servers.ts';
import { descriptionOf, titleOf } from '../model/text.ts';
import { errorsData } from './errors.ts';
import { requestExamples, responseExamples } from './examples.ts';
import { jsonValue } from './json-value.ts';
import { outcomesData } from './outcomes.ts';
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
    ...contractData(model, success),
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

/** What a caller must know beyond the members of the Input and the Output. */
function contractData({ endpoint, input, data }: OperationModel, success: SchemaObject | undefined) {
  const rules = (flatten(input.schema, input.schemas)['x-rules'] ?? []).map(ruleText);
  const outcomes = success ? outcomesData(success, endpoint.schemas) : [];
  const [server] = itemsOf(membersOf(endpoint.source.data)['servers']);
  return {
    ...(data.endpoint !== undefined && { server: originOf(String(server?.['url'] ?? data.endpoint)) }),
    ...(data.paging && { paging: data.paging }),
    ...(data.requiredOptions && { requiredOptions: data.requiredOptions }),
    ...(rules.length > 0 && { rules: rules.map(({ en, zh, alone }) => alone ?? { en, zh }) }),
    ...(outcomes.length > 0 && { outcomes }),
  };
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

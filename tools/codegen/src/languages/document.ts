import { withNumbers } from '../docs/json-value.ts';
import { mapMembers, type Members } from '../members.ts';
import type { OperationModel } from '../model/operation.ts';
import { refName, refTo, type SchemaObject, type Schemas } from '../model/schema-object.ts';
import type { ServiceModel } from '../model/service.ts';
import { docLines, htmlLines } from './doc-lines.ts';
import { formNames, pythonMethod, reservedTypes } from './names.ts';
import { generatorSchema, hasClass } from './schema.ts';

/**
 * A whole service as one OpenAPI document for OpenAPI Generator: an operation per path, its Input as the body and its Output as the
 * response, and nothing of the vendor's wire. The wire is in the operation data beside it.
 */
export function languageDocument(service: ServiceModel): Members {
  const schemas = schemasOf(service);
  return {
    openapi: '3.0.3',
    info: { title: service.title.en, version: String(service.data.version || '1') },
    paths: Object.fromEntries(
      service.operations.map((operation) => [`/${operation.id}`, { post: operationOf(service, operation, schemas) }]),
    ),
    components: { schemas },
  };
}

function operationOf(service: ServiceModel, operation: OperationModel, schemas: Schemas): Members {
  const { id, type } = operation;
  const lines = docLines(operation.summary);
  const isEmpty =
    Object.keys(schemas[`${type}Input`]?.properties ?? {}).length === 0 && !schemas[`${type}Input`]?.oneOf;
  const output = schemas[`${type}Output`];
  return {
    operationId: id,
    tags: [service.type],
    'x-operation': id,
    'x-method': pythonMethod(id),
    'x-doc': lines,
    'x-doc-html': htmlLines(lines),
    'x-own-codes': Object.keys(operation.data.errors),
    ...(output?.nullable && { 'x-nullable': true }),
    ...(isEmpty && { 'x-no-input': true }),
    ...(operation.data.paging && { 'x-pages': true }),
    ...(operation.data.responseType === 'binary' && { 'x-binary': true }),
    requestBody: { required: true, ...json(refTo(`${type}Input`)) },
    responses: {
      200: operation.hasOutput
        ? { description: 'OK', ...json(refTo(`${type}Output`)) }
        : operation.data.responseType === 'binary'
          ? {
              description: 'OK',
              content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
            }
          : { description: 'OK' },
    },
  };
}

function json($ref: string): Members {
  return { content: { 'application/json': { schema: { $ref } } } };
}

/** The schemas of all operations by name. Two of one name that differ are told apart by the operation. */
function schemasOf(service: ServiceModel): Schemas {
  const all: Record<string, SchemaObject> = {};
  const reserved = reservedTypes(service);
  for (const { type, neutral } of service.operations) {
    const own = withNumbers(neutral.components.schemas) as Schemas;
    const named = mapMembers<SchemaObject>(own, (schema) => generatorSchema(schema as SchemaObject, own));
    const renamed = new Map<string, string>();
    for (const [name, schema] of Object.entries(named)) {
      if (!hasClass(schema) && name !== `${type}Output`) continue;
      const isOther = all[name] !== undefined && JSON.stringify(all[name]) !== JSON.stringify(schema);
      const taken = isOther || reserved.has(name.toLowerCase());
      if (taken) renamed.set(name, type + name);
      all[taken ? type + name : name] = schema;
    }
    if (renamed.size > 0) for (const name of Object.keys(named)) rename(all, renamed.get(name) ?? name, renamed);
    markForms(all, type);
  }
  return all;
}

function rename(all: Record<string, SchemaObject>, name: string, renamed: ReadonlyMap<string, string>): void {
  if (all[name] === undefined) return;
  const text = JSON.stringify(all[name], (key, value: unknown) => {
    const target = key === '$ref' ? refName({ $ref: String(value) }) : undefined;
    return target !== undefined && renamed.has(target) ? refTo(renamed.get(target)!) : value;
  });
  all[name] = JSON.parse(text) as SchemaObject;
}

/** Gives each form of a union Input its short name. */
function markForms(all: Record<string, SchemaObject>, type: string): void {
  const forms = (all[`${type}Input`]?.oneOf ?? []).map((form) => refName(form) ?? '');
  formNames(type, forms).forEach((alias, index) => {
    const form = forms[index]!;
    if (all[form] !== undefined && all[alias] === undefined)
      all[form] = { ...all[form], 'x-alias': alias } as SchemaObject;
  });
}

import { openapiOf } from '../docs/openapi.ts';
import { operationDocs } from '../docs/operation.ts';
import { serviceDocs } from '../docs/service.ts';
import { formatJson } from '../docs/format-json.ts';
import { stringifyJson } from '../docs/json-value.ts';
import type { OperationModel } from '../model/operation.ts';
import type { OperationOutline, ServiceHead, ServiceModel } from '../model/service.ts';
import type { ServiceSource } from '../source.ts';
import { docsFolder, type GeneratedFile } from './generated-file.ts';

/** The data of a service's page, and the service as one OpenAPI document. */
export function renderServiceDocs(source: ServiceSource, service: ServiceModel<OperationOutline>): GeneratedFile[] {
  const { id, folder } = service;
  return [
    dataFile(`${docsFolder(id)}/service.gen.json`, `${folder}/service.yaml`, serviceDocs(service)),
    jsonFile(`${docsFolder(id)}/openapi.gen.json`, openapiOf(source)),
  ];
}

/** The data of an operation's page. */
export function renderOperationDocs({ id }: ServiceHead, operation: OperationModel): GeneratedFile {
  return dataFile(`${docsFolder(id)}/${operation.slug}.gen.json`, operation.file, operationDocs(id, operation));
}

function dataFile(file: string, source: string, data: object): GeneratedFile {
  const comment = `Generated from ${source} by \`npm run generate\`. Do not edit.`;
  return jsonFile(file, { $comment: comment, ...data });
}

function jsonFile(file: string, data: object): GeneratedFile {
  const text = formatJson(data);
  return text === undefined ? { file, text: stringifyJson(data) } : { file, text, isFormatted: true };
}

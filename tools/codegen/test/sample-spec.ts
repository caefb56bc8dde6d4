import { operationOf, type OperationModel } from '../src/model/operation.ts';
import { serviceOf, type ServiceModel } from '../src/model/service.ts';
import { parseSource } from '../src/read.ts';
import type { ServiceSource } from '../src/source.ts';

/** The smallest valid `service.yaml`. */
export const minimalService = `
info: { title: Acme, version: '1', description: d, x-zh: { title: 极致, description: 描 } }
servers: [{ url: https://acme.example }]
x-protocol: tencent-tc3
x-envelope: { code: [/code], message: [], requestId: [], success: [] }
`;

/** The smallest valid `responses`. */
const minimalResponses = `
'204': { description: done }
`;

/** Parses the files of a service. */
export function serviceSource(service: string, ...endpoints: readonly string[]): ServiceSource {
  return {
    id: 'acme',
    service: parseSource('specs/acme/service.yaml', service),
    endpoints: endpoints.map((text, index) => parseSource(`specs/acme/endpoint-${index + 1}.yaml`, text)),
  };
}

/** The text of an endpoint file with the YAML of an operation and of named schemas. */
export function endpointText(operation: string, { schemas = '', method = 'post', path = '/' } = {}): string {
  const responses = operation.includes('responses:') ? '' : `responses:${indent(minimalResponses)}`;
  const members = `operationId: doIt\n${responses}\n${operation}`;
  const components = schemas === '' ? '' : `components:\n  schemas:${indent(schemas, 4)}\n`;
  return `paths:\n  ${path}:\n    ${method}:${indent(members, 6)}\n${components}`;
}

/** The model of an operation, from the YAML of its members. */
export function operationModel(
  operation: string,
  options: { readonly service?: string; readonly schemas?: string } = {},
): OperationModel {
  const source = serviceSource(minimalService + (options.service ?? ''), endpointText(operation, options));
  return operationOf(source, source.endpoints[0]!, []);
}

/** The model of a service, from the YAML of its own members and of its operations. */
export function serviceModel(service: string, ...operations: readonly string[]): ServiceModel {
  const texts = operations.map((operation, index) =>
    endpointText(operation).replace('operationId: doIt', `operationId: doIt${index + 1}`),
  );
  return serviceOf(serviceSource(minimalService + service, ...texts));
}

/** The YAML of a JSON request body with a schema. */
export function jsonBody(schema: string): string {
  return `requestBody:\n  required: true\n  content:\n    application/json:\n      schema:${indent(schema, 8)}`;
}

function indent(text: string, by = 2): string {
  return `\n${text}`.replaceAll('\n', `\n${' '.repeat(by)}`).trimEnd();
}

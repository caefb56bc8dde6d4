import { operationOf, type OperationModel } from '../src/model/operation.ts';
import { serviceOf, type ServiceModel } from '../src/model/service.ts';
import { parseSource } from '../src/read.ts';
import type { ServiceSource } from '../src/source.ts';

/** The least a service says. */
export const leastService = `
info: { title: Acme, version: '1', description: d, x-zh: { title: 极致, description: 描 } }
servers: [{ url: https://acme.example }]
x-protocol: tencent-tc3
x-envelope: { code: [/code], message: [], requestId: [], success: [] }
`;

/** The least an answer says. */
export const leastAnswer = `
'204': { description: done }
`;

/** A service's folder from the texts of its files. */
export function folderOf(service: string, ...endpoints: readonly string[]): ServiceSource {
  return {
    id: 'acme',
    service: parseSource('specs/acme/service.yaml', service),
    endpoints: endpoints.map((text, index) => parseSource(`specs/acme/endpoint-${index + 1}.yaml`, text)),
  };
}

/** What an endpoint file holds for the YAML of an operation's members, and of schemas beside it. */
export function endpointText(operation: string, { schemas = '', head = 'post', path = '/' } = {}): string {
  const inner = `operationId: doIt\n${operation.includes('responses:') ? '' : `responses:${indented(leastAnswer)}`}\n${operation}`;
  const components = schemas === '' ? '' : `components:\n  schemas:${indented(schemas, 4)}\n`;
  return `paths:\n  ${path}:\n    ${head}:${indented(inner, 6)}\n${components}`;
}

/** The model of an operation that is given by the YAML of its members. */
export function modelOf(
  operation: string,
  how: { readonly service?: string; readonly schemas?: string; readonly head?: string; readonly path?: string } = {},
): OperationModel {
  const folder = folderOf(leastService + (how.service ?? ''), endpointText(operation, how));
  return operationOf(folder, folder.endpoints[0]!, []);
}

/** The model of a service that is given by the YAML of its members and of its operations'. */
export function serviceModelOf(service: string, ...operations: readonly string[]): ServiceModel {
  const texts = operations.map((operation, index) =>
    endpointText(operation).replace('operationId: doIt', `operationId: doIt${index + 1}`),
  );
  return serviceOf(folderOf(leastService + service, ...texts));
}

/** A JSON request body with this schema. */
export function jsonBody(schema: string): string {
  return `requestBody:\n  required: true\n  content:\n    application/json:\n      schema:${indented(schema, 8)}`;
}

function indented(text: string, by = 2): string {
  return `\n${text}`.replaceAll('\n', `\n${' '.repeat(by)}`).trimEnd();
}

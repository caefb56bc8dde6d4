import type { EndpointNames } from './endpoint-names.ts';

/** The values that the template copies from `service.yaml`. */
export interface TemplateValues {
  readonly protocol: string;
  /** As it is written; `undefined` if it is still to be written. */
  readonly version: string | undefined;
  /** Whether the protocol sends the name of the operation. */
  readonly hasAction: boolean;
  /** Whether `service.yaml` has a component of this name. */
  names(component: string): boolean;
}

/** The parts of an endpoint file that depend on the protocol. */
interface Parts {
  readonly path: string;
  readonly parameters?: string;
  readonly body?: string;
  readonly response: string;
  /** Whether the Input is a schema of its own. */
  readonly input?: true;
}

/** The text of a new endpoint file. An `x-todo` marks each place that the author must fill in. */
export function endpointTemplate(names: EndpointNames, values: TemplateValues): string {
  const { action, operationId, type } = names;
  const parts = (partsByProtocol[values.protocol] ?? partsByProtocol['other']!)(type, values);
  const todo =
    values.version === undefined ? ', x-todo: add the version of service.yaml' : `, version: ${values.version}`;
  const spelling = values.hasAction && action !== type ? `      x-action: ${action}\n` : '';
  return `openapi: 3.0.3
info: { title: ${action}${todo} }
paths:
  ${parts.path}:
${parts.path.endsWith('/todo') ? "    x-todo: replace this path by the vendor's\n" : ''}    post:
      operationId: ${operationId}
${spelling}      x-todo: add summary, description, and x-zh as { summary, description }; add limits, x-notes and x-errors if the operation has its own
${parts.parameters ?? ''}${parts.body ?? ''}      responses:
        '200':
          x-todo: add description and x-zh of the response
          content:
            application/json:
${indent(parts.response, 14)}              examples:
                success:
                  x-todo: add summary, x-zh, and as value the vendor's success example without changes
components:
  schemas:
${parts.input ? requestSchema(type) : ''}    ${type}Result:
      type: object
      x-todo: add required and properties, each with type, description and x-zh, and x-sensitive for secrets and personal data
`;
}

function requestSchema(action: string): string {
  return `    ${action}Request:
      type: object
      additionalProperties: false
      x-todo: add required and properties, each with type, limits, description and x-zh, and x-sensitive for secrets and personal data
`;
}

const failure = '- $ref: ./service.yaml#/components/schemas/Failure\n';

/** The parts for each protocol of the runtime. */
const partsByProtocol: { readonly [protocol: string]: (type: string, values: TemplateValues) => Parts } = {
  'tencent-tc3': (type, { names }) => {
    const success = `type: object\nrequired: [Response]\nproperties:\n  Response:\n    $ref: '#/components/schemas/${type}Result'\n`;
    return {
      input: true,
      path: '/',
      body: body('application/json', `$ref: '#/components/schemas/${type}Request'\n`),
      response: names('Failure') ? oneOf(success) : `schema:\n${indent(success, 2)}`,
    };
  },
  'alibaba-rpc': (type, { names }) => ({
    path: '/',
    parameters: `      parameters:\n        - name: TODO\n          in: query\n          x-todo: add each parameter with name, required, schema, description and x-zh, and x-list for lists\n          schema: { type: string }\n`,
    response: names('Failure')
      ? oneOf(
          `type: object\nrequired: [Success, Code, Data]\nproperties:\n  Success: { type: boolean, enum: [true], description: Whether the call succeeded., x-zh: 是否调用成功。 }\n  Code: { type: string, enum: ['200'], description: The return code., x-zh: 接口返回码。 }\n  Data:\n    $ref: '#/components/schemas/${type}Result'\n`,
        )
      : result(type),
  }),
  'alibaba-gateway': (type, { names }) => {
    const request = `$ref: '#/components/schemas/${type}Request'\n`;
    if (!names('EnvelopeVersion')) {
      return { input: true, path: '/todo', body: body('application/json', request), response: result(type) };
    }
    return {
      input: true,
      path: '/todo',
      body: body(
        'application/json',
        `type: object\nadditionalProperties: false\nrequired: [id, version, request, params]\nproperties:\n  id:\n    $ref: ./service.yaml#/components/schemas/RequestId\n  version:\n    $ref: ./service.yaml#/components/schemas/EnvelopeVersion\n  request:\n    type: object\n    additionalProperties: false\n    required: [apiVer]\n    description: The platform parameters.\n    x-zh: 平台请求参数。\n    properties:\n      apiVer:\n        type: string\n        enum: [1.0.0]\n        x-todo: write the version of the API as the only value; add description and x-zh\n  params:\n    ${request}`,
      ),
      response: oneOf(
        `type: object\nrequired: [code]\nproperties:\n  code: { type: integer, enum: [200], description: The response code., x-zh: 响应码。 }\n  data:\n    $ref: '#/components/schemas/${type}Result'\n`,
      ),
    };
  },
  megvii: (type) => ({
    path: '/todo',
    body: body(
      'multipart/form-data',
      `type: object\nadditionalProperties: false\nrequired: [sign, sign_version]\nproperties:\n  sign:\n    $ref: ./service.yaml#/components/schemas/Sign\n  sign_version:\n    $ref: ./service.yaml#/components/schemas/SignVersion\nx-todo: add the fields of the form, each with type, limits, description and x-zh\n`,
    ),
    response: result(type),
  }),
  other: (type) => ({
    input: true,
    path: '/todo',
    body: body('application/json', `$ref: '#/components/schemas/${type}Request'\n`),
    response: result(type),
  }),
};

function result(type: string): string {
  return `schema:\n  $ref: '#/components/schemas/${type}Result'\n`;
}

/** A success that has the same status as a failure. */
function oneOf(success: string): string {
  return `schema:\n  oneOf:\n    - ${indent(success, 6).trimStart()}    ${failure}`;
}

function body(type: string, schema: string): string {
  return `      requestBody:
        required: true
        content:
          ${type}:
            schema:
${indent(schema, 14)}            examples:
              request:
                x-todo: add summary, x-zh, and as value the vendor's request example without changes
`;
}

function indent(text: string, spaces: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces));
}

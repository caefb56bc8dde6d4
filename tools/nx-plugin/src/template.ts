/** The values that the template copies from `service.yaml`. */
export interface TemplateValues {
  readonly protocol: string;
  readonly title: string;
  readonly version: string;
  readonly server: string;
  readonly schemes: readonly string[];
  /** The lines below `tags:`. */
  readonly tags: string;
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
export function endpointTemplate(service: string, slug: string, values: TemplateValues): string {
  const action = slug
    .split('-')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');
  const operationId = action[0]!.toLowerCase() + action.slice(1);
  const parts = (partsByProtocol[values.protocol] ?? partsByProtocol['other']!)(action);
  const security = values.schemes.map((scheme) => `  - ${scheme}: []`).join('\n');
  const schemes = values.schemes
    .map((scheme) => `    ${scheme}:\n      $ref: ./service.yaml#/components/securitySchemes/${scheme}`)
    .join('\n');
  return `openapi: 3.0.3
info:
  title: ${action}
  version: ${values.version}
  x-todo: add a one-line description, and x-zh as { title, description }
servers:
  - url: ${values.server}
security:
${security}
tags:
${values.tags.trimEnd()}
paths:
  ${parts.path}:
${parts.path.endsWith('/todo') ? "    x-todo: replace this path by the vendor's\n" : ''}    post:
      operationId: ${operationId}
      x-todo: add summary, description, and x-zh as { summary, description }; add limits, x-notes and x-errors if the operation has its own
      tags: [${service}]
${parts.parameters ?? ''}${parts.body ?? ''}      responses:
        '200':
          x-todo: add description and x-zh of the response
          content:
            application/json:
${indent(parts.response, 14)}              examples:
                success:
                  x-todo: add summary, x-zh, and as value the vendor's success example without changes
components:
  securitySchemes:
${schemes}
  schemas:
${parts.input ? requestSchema(action) : ''}    ${action}Result:
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
const partsByProtocol: { readonly [protocol: string]: (action: string) => Parts } = {
  'tencent-tc3': (action) => ({
    input: true,
    path: '/',
    parameters: constant('X-TC-Action', 'header', action),
    body: body('application/json', `$ref: '#/components/schemas/${action}Request'\n`),
    response: `schema:\n  oneOf:\n    - type: object\n      required: [Response]\n      properties:\n        Response:\n          $ref: '#/components/schemas/${action}Result'\n    ${failure}`,
  }),
  'alibaba-rpc': (action) => ({
    path: '/',
    parameters: `${constant('Action', 'query', action)}        - name: TODO\n          in: query\n          x-todo: add each parameter with name, required, schema, description and x-zh, and x-list for lists\n          schema: { type: string }\n`,
    response: `schema:\n  oneOf:\n    - type: object\n      required: [Success, Code, Data]\n      properties:\n        Success: { type: boolean, enum: [true], description: Whether the call succeeded., x-zh: 是否调用成功。 }\n        Code: { type: string, enum: ['200'], description: The return code., x-zh: 接口返回码。 }\n        Data:\n          $ref: '#/components/schemas/${action}Result'\n    ${failure}`,
  }),
  'alibaba-gateway': (action) => ({
    input: true,
    path: '/todo',
    body: body(
      'application/json',
      `type: object\nadditionalProperties: false\nrequired: [id, version, request, params]\nproperties:\n  id:\n    $ref: ./service.yaml#/components/schemas/RequestId\n  version:\n    $ref: ./service.yaml#/components/schemas/EnvelopeVersion\n  request:\n    type: object\n    additionalProperties: false\n    required: [apiVer]\n    description: The platform parameters.\n    x-zh: 平台请求参数。\n    properties:\n      apiVer:\n        type: string\n        enum: [1.0.0]\n        x-todo: write the version of the API as the only value; add description and x-zh\n  params:\n    $ref: '#/components/schemas/${action}Request'\n`,
    ),
    response: `schema:\n  oneOf:\n    - type: object\n      required: [code]\n      properties:\n        code: { type: integer, enum: [200], description: The response code., x-zh: 响应码。 }\n        data:\n          $ref: '#/components/schemas/${action}Result'\n    ${failure}`,
  }),
  megvii: (action) => ({
    path: '/finauth/todo',
    body: body(
      'multipart/form-data',
      `type: object\nadditionalProperties: false\nrequired: [sign, sign_version]\nproperties:\n  sign:\n    $ref: ./service.yaml#/components/schemas/Sign\n  sign_version:\n    $ref: ./service.yaml#/components/schemas/SignVersion\nx-todo: add the fields of the form, each with type, limits, description and x-zh\n`,
    ),
    response: `schema:\n  $ref: '#/components/schemas/${action}Result'\n`,
  }),
  other: (action) => ({
    input: true,
    path: '/todo',
    body: body('application/json', `$ref: '#/components/schemas/${action}Request'\n`),
    response: `schema:\n  $ref: '#/components/schemas/${action}Result'\n`,
  }),
};

function constant(name: string, place: string, value: string): string {
  return `      parameters:
        - name: ${name}
          in: ${place}
          required: true
          description: 'The operation: ${value}.'
          x-zh: 接口名称，取值：${value}。
          schema: { type: string, enum: [${value}] }
`;
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

/** What a template copies from a service. */
export interface TemplateFacts {
  readonly protocol: string;
  readonly title: string;
  readonly version: string;
  readonly server: string;
  readonly schemes: readonly string[];
  /** The block under `tags:` as it stands. */
  readonly tags: string;
}

interface Shape {
  readonly path: string;
  readonly parameters?: string;
  readonly body?: string;
  readonly answer: string;
  /** Whether the input is a schema of its own. */
  readonly input?: true;
}

/** The file of a new endpoint: complete but for what only a person knows, each told by an `x-todo`. */
export function endpointTemplate(service: string, slug: string, facts: TemplateFacts): string {
  const action = slug
    .split('-')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');
  const operationId = action[0]!.toLowerCase() + action.slice(1);
  const shape = (shapes[facts.protocol] ?? shapes['other']!)(action);
  const security = facts.schemes.map((scheme) => `  - ${scheme}: []`).join('\n');
  const schemes = facts.schemes
    .map((scheme) => `    ${scheme}:\n      $ref: ./service.yaml#/components/securitySchemes/${scheme}`)
    .join('\n');
  return `openapi: 3.0.3
info:
  title: ${action}
  version: ${facts.version}
  x-todo: give a description of one line and x-zh as { title, description }
servers:
  - url: ${facts.server}
security:
${security}
tags:
${facts.tags.trimEnd()}
paths:
  ${shape.path}:
${shape.path.endsWith('/todo') ? "    x-todo: put the vendor's path in the place of this one\n" : ''}    post:
      operationId: ${operationId}
      x-todo: give summary, description and x-zh as { summary, description }; limits, x-notes and x-errors of its own where there are any
      tags: [${service}]
${shape.parameters ?? ''}${shape.body ?? ''}      responses:
        '200':
          x-todo: give description and x-zh of the answer
          content:
            application/json:
${indent(shape.answer, 14)}              examples:
                success:
                  x-todo: give summary, x-zh and as value the vendor's own success example, word for word
components:
  securitySchemes:
${schemes}
  schemas:
${shape.input ? requestSchema(action) : ''}    ${action}Result:
      type: object
      x-todo: give required and properties, each with type, description, x-zh and x-sensitive where it is
`;
}

function requestSchema(action: string): string {
  return `    ${action}Request:
      type: object
      additionalProperties: false
      x-todo: give required and properties, each with type, limits, description, x-zh and x-sensitive where it is
`;
}

const failure = '- $ref: ./service.yaml#/components/schemas/Failure\n';

/** Where things go in each protocol of the runtime. */
const shapes: { readonly [protocol: string]: (action: string) => Shape } = {
  'tencent-tc3': (action) => ({
    input: true,
    path: '/',
    parameters: constant('X-TC-Action', 'header', action),
    body: body('application/json', `$ref: '#/components/schemas/${action}Request'\n`),
    answer: `schema:\n  oneOf:\n    - type: object\n      required: [Response]\n      properties:\n        Response:\n          $ref: '#/components/schemas/${action}Result'\n    ${failure}`,
  }),
  'alibaba-rpc': (action) => ({
    path: '/',
    parameters: `${constant('Action', 'query', action)}        - name: TODO\n          in: query\n          x-todo: give each parameter its name, required, schema, description and x-zh; x-list where it is a list\n          schema: { type: string }\n`,
    answer: `schema:\n  oneOf:\n    - type: object\n      required: [Success, Code, Data]\n      properties:\n        Success: { type: boolean, enum: [true], description: Whether the call succeeded., x-zh: 是否调用成功。 }\n        Code: { type: string, enum: ['200'], description: The return code., x-zh: 接口返回码。 }\n        Data:\n          $ref: '#/components/schemas/${action}Result'\n    ${failure}`,
  }),
  'alibaba-gateway': (action) => ({
    input: true,
    path: '/todo',
    body: body(
      'application/json',
      `type: object\nadditionalProperties: false\nrequired: [id, version, request, params]\nproperties:\n  id:\n    $ref: ./service.yaml#/components/schemas/RequestId\n  version:\n    $ref: ./service.yaml#/components/schemas/EnvelopeVersion\n  request:\n    type: object\n    additionalProperties: false\n    required: [apiVer]\n    description: What is asked of the platform.\n    x-zh: 平台请求参数。\n    properties:\n      apiVer:\n        type: string\n        enum: [1.0.0]\n        x-todo: give the version of the API as the one value, description and x-zh\n  params:\n    $ref: '#/components/schemas/${action}Request'\n`,
    ),
    answer: `schema:\n  oneOf:\n    - type: object\n      required: [code]\n      properties:\n        code: { type: integer, enum: [200], description: The response code., x-zh: 响应码。 }\n        data:\n          $ref: '#/components/schemas/${action}Result'\n    ${failure}`,
  }),
  megvii: (action) => ({
    path: '/finauth/todo',
    body: body(
      'multipart/form-data',
      `type: object\nadditionalProperties: false\nrequired: [sign, sign_version]\nproperties:\n  sign:\n    $ref: ./service.yaml#/components/schemas/Sign\n  sign_version:\n    $ref: ./service.yaml#/components/schemas/SignVersion\nx-todo: give the fields of the form, each with type, limits, description and x-zh\n`,
    ),
    answer: `schema:\n  $ref: '#/components/schemas/${action}Result'\n`,
  }),
  other: (action) => ({
    input: true,
    path: '/todo',
    body: body('application/json', `$ref: '#/components/schemas/${action}Request'\n`),
    answer: `schema:\n  $ref: '#/components/schemas/${action}Result'\n`,
  }),
};

function constant(name: string, place: string, value: string): string {
  return `      parameters:
        - name: ${name}
          in: ${place}
          required: true
          description: 'The operation: ${value}.'
          x-zh: 接口名称,取值:${value}。
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
                x-todo: give summary, x-zh and as value the vendor's own request example, word for word
`;
}

function indent(text: string, spaces: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces));
}

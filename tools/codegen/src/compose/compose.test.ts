import { expect, test } from 'vitest';
import { checkServices } from '../check/check.ts';
import { composeFolder, parseSource, positionOf, resolveRef } from '../read.ts';
import type { ServiceSource } from '../source.ts';

const protocol = `openapi: 3.0.3
info: { title: Acme RPC, version: '1', description: Shared., x-zh: { title: 极致, description: 共用。 } }
security: [{ Key: [] }]
x-envelope: { data: /Data, code: [/Code], message: [/Message], requestId: [], success: [{ at: /Code, absent: true }] }
x-action:
  name: Action
  in: query
  required: true
  description: 'The value is {action}.'
  x-zh: 取值：{action}。
  schema: { type: string, enum: ['{action}'] }
x-parameters:
  - $ref: '#/components/parameters/Version'
  - $ref: '#/components/parameters/Language'
x-responses:
  5XX:
    $ref: '#/components/responses/Broken'
x-notes:
  - { description: 'Calls go to {host}.', x-zh: '请求发往 {host}。' }
x-errors:
  - code: Busy
    kind: throttled
    retry: backoff
    description: Too many requests to {product}.
    x-zh: 请求过多。
    observed: [{ status: 400, message: Busy }]
  - { code: Gone, kind: not-found, retry: never, description: Gone., x-zh: 不存在。, observed: [{ status: 404, message: Gone }] }
paths: {}
components:
  securitySchemes:
    Key: { type: apiKey, in: header, name: key, description: Key., x-zh: 密钥。 }
  parameters:
    Version: { name: Version, in: query, required: true, description: Version., x-zh: 版本。, schema: { type: string, enum: ['{version}'] } }
    Language: { name: Language, in: query, description: Language., x-zh: 语言。, schema: { type: string } }
  responses:
    Broken: { description: Broken., x-zh: 故障。 }
  schemas:
    Failure:
      type: object
      required: [Code]
      description: A failure.
      x-zh: 失败。
      properties:
        Code: { type: string, description: The code., x-zh: 错误码。 }
`;

const service = `openapi: 3.0.3
info: { title: Acme Zoo, version: '2026-01-01', description: A zoo., x-zh: { title: 动物园, description: 动物园。 } }
servers:
  - { url: 'https://zoo.acme.example', description: Everywhere., x-zh: 全球。 }
x-protocol: acme
paths: {}
`;

const endpoint = `openapi: 3.0.3
info: { title: FeedLion, version: '2026-01-01' }
paths:
  /:
    post:
      operationId: feedLion
      summary: Feed
      description: Feeds.
      x-zh: { summary: 喂食, description: 喂食。 }
      responses:
        '200': { description: Done., x-zh: 完成。 }
`;

function folder(own = service, operation = endpoint): ServiceSource {
  return composeFolder({
    id: 'acme-zoo',
    protocol: parseSource('specs/protocols/acme.yaml', protocol),
    service: parseSource('specs/acme-zoo/service.yaml', own),
    endpoints: [parseSource('specs/acme-zoo/feed-lion.yaml', operation)],
  });
}

function problemsOf(source: ServiceSource) {
  return checkServices(import.meta.dirname, [source]).then((all) =>
    all.filter(({ message }) => !message.startsWith('Unknown protocol')),
  );
}

function codesOf(source: ServiceSource): string[] {
  const { 'x-errors': errors } = source.service!.data as { 'x-errors': { code: string }[] };
  return errors.map(({ code }) => code);
}

test('a service inherits from its protocol, with its own values in the texts', async () => {
  const source = folder();
  expect(await problemsOf(source)).toEqual([]);
  expect(source.service!.data).toMatchObject({
    security: [{ Key: [] }],
    tags: [{ name: 'acme-zoo', description: 'Acme Zoo', 'x-zh': '动物园' }],
    'x-notes': [{ description: 'Calls go to zoo.acme.example.', 'x-zh': '请求发往 zoo.acme.example。' }],
    'x-errors': [{ code: 'Busy', description: 'Too many requests to zoo.' }, { code: 'Gone' }],
    components: { parameters: { Version: { schema: { enum: ['2026-01-01'] } } } },
  });
});

test('an endpoint inherits servers, security, tags, its action and the common responses', () => {
  const operation = {
    tags: ['acme-zoo'],
    parameters: [{ name: 'Action', description: 'The value is FeedLion.', schema: { enum: ['FeedLion'] } }],
    responses: { 200: {}, '5XX': { $ref: './service.yaml#/components/responses/Broken' } },
  };
  expect(folder().endpoints[0]!.data).toMatchObject({
    servers: [{ url: 'https://zoo.acme.example' }],
    security: [{ Key: [] }],
    paths: { '/': { post: operation } },
    components: { securitySchemes: { Key: { $ref: './service.yaml#/components/securitySchemes/Key' } } },
  });
});

test('x-action is the vendor’s spelling of an action', () => {
  const text = endpoint.replace('      summary', '      x-action: FEEDLion\n      summary');
  expect(JSON.stringify(folder(service, text).endpoints[0]!.data)).toContain('"enum":["FEEDLion"]');
});

test('what an endpoint defines itself is not replaced', async () => {
  const text = endpoint
    .replace("        '200'", "        5XX: { description: Own., x-zh: 自有。 }\n        '200'")
    .replace('paths:', 'servers: [{ url: https://zoo.acme.example }]\nsecurity: []\npaths:');
  const source = folder(service, text);
  expect(await problemsOf(source)).toEqual([]);
  expect(source.endpoints[0]!.data).toMatchObject({
    security: [],
    paths: { '/': { post: { responses: { '5XX': { description: 'Own.' } } } } },
  });
});

test('a service overrides and leaves out parts of its protocol', async () => {
  const own = `x-omit: { errors: [Gone], parameters: [Language], responses: [5XX] }
x-errors:
  - { code: Busy, kind: quota, retry: never, description: Own., x-zh: 自有。, observed: [{ status: 400, message: Busy }] }
  - { code: Full, kind: quota, retry: never, description: Own., x-zh: 自有。, observed: [{ status: 400, message: Full }] }
`;
  const source = folder(service + own);
  expect(await problemsOf(source)).toEqual([]);
  expect(codesOf(source)).toEqual(['Busy', 'Full']);
  expect(source.service!.data).toMatchObject({
    'x-errors': [{ kind: 'quota' }, { kind: 'quota' }],
    'x-parameters': [{ $ref: '#/components/parameters/Version' }],
    'x-responses': {},
  });
});

test('a name in x-omit that the protocol does not define is reported', async () => {
  expect(await problemsOf(folder(`${service}x-omit: { errors: [Goone] }\n`))).toEqual([
    {
      file: 'specs/acme-zoo/service.yaml',
      line: 7,
      message: 'The protocol defines no "Goone" in `errors`. Did you mean `Gone`?',
    },
  ]);
});

test('a problem in an inherited part is reported where it was written', async () => {
  const source = folder(`${service}x-notes:\n  - { description: Own., x-zh: 自有。 }\n`);
  expect(positionOf(source.service!, ['x-notes', 0, 'description'])).toEqual({
    file: 'specs/protocols/acme.yaml',
    line: 19,
  });
  expect(positionOf(source.service!, ['x-notes', 1])).toEqual({ file: 'specs/acme-zoo/service.yaml', line: 8 });
  const [lion] = source.endpoints;
  const post = ['paths', '/', 'post'];
  expect(positionOf(lion!, [...post, 'parameters', 0, 'name'])).toEqual({ file: 'specs/protocols/acme.yaml', line: 6 });
  expect(positionOf(lion!, [...post, 'responses', '200'])).toEqual({ file: 'specs/acme-zoo/feed-lion.yaml', line: 11 });
});

test('a reference to an inherited component needs its name in service.yaml, so that other tools find it', async () => {
  const schema = '{ application/json: { schema: { $ref: ./service.yaml#/components/schemas/Failure } } }';
  const text = `${endpoint}        4XX: { description: Refused., x-zh: 拒绝。, content: ${schema} }\n`;
  const name = '    Failure: { $ref: ../protocols/acme.yaml#/components/schemas/Failure }\n';
  const named = folder(`${service}components:\n  schemas:\n${name}`, text);
  expect(await problemsOf(named)).toEqual([]);
  const reference = './service.yaml#/components/schemas/Failure';
  expect(resolveRef(named, named.endpoints[0]!, reference)?.value).toMatchObject({ required: ['Code'] });
  expect(await problemsOf(folder(service, text))).toEqual([
    {
      file: 'specs/acme-zoo/feed-lion.yaml',
      line: 12,
      message: expect.stringContaining('Add `Failure: { $ref: ../protocols/acme.yaml#/components/schemas/Failure }`'),
    },
  ]);
});

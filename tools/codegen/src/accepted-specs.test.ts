import {
  array,
  assert,
  asyncProperty,
  boolean,
  constant,
  constantFrom,
  dictionary,
  integer,
  letrec,
  oneof,
  record,
  sample,
  type Arbitrary,
} from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { createMock } from '@polyface/mocks';
import { createClient, type Operation } from '@polyface/runtime';
import { alibabaGateway } from '@polyface/runtime/protocols/alibaba-gateway';
import { alibabaGatewayServer } from '@polyface/runtime/protocols/alibaba-gateway/server';
import { validate } from '@polyface/runtime/server';
import { arbitraryOf } from '../../../packages/mocks/test/arbitrary.ts';
import { problemsOf, readBaseFiles, type Files } from '../test/check/base-specs.ts';
import { formatFiles } from './format.ts';
import { serviceOf, type ServiceModel } from './model/service.ts';
import { parseSource } from './read.ts';
import { renderService } from './render/render-service.ts';

const runs = { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 40) };
const file = 'specs/museum/lend-picture.yaml';
const texts = { description: 'A text.', 'x-zh': '文。' };
const names = ['Url', 'Image', 'TotalCount', 'Id', 'x-y', 'constructor', '名'];
const name = constantFrom(...names);

const { schema } = letrec<{ schema: object }>((tie) => ({
  schema: oneof({ maxDepth: 3 }, scalars(), objects(tie('schema')), lists(tie('schema')), jsonTexts(tie('schema'))),
}));

function scalars(): Arbitrary<object> {
  return oneof(
    record({ type: constant('string'), nullable: boolean() }),
    record({ type: constant('string'), enum: constantFrom(['a'], ['a', 'b']) }),
    record({ type: constant('integer'), format: constantFrom('int32', 'int64') }),
    record({ type: constant('integer'), format: constant('int64'), enum: constantFrom([0, 1], [9007199254740993n]) }),
    record({ type: constant('number'), minimum: integer({ min: -9, max: 9 }) }),
    constant({ type: 'boolean' }),
    constant({
      type: 'string',
      'x-values': [{ value: '1', ...texts, kind: 'not-found' }],
    }),
  ).map((one) => ({ ...one, ...texts }));
}

function objects(inner: Arbitrary<object>): Arbitrary<object> {
  return record({
    type: constant('object'),
    properties: dictionary(name, inner, { maxKeys: 4 }),
    additionalProperties: constantFrom(true, false),
  }).map((one) => ({ ...one, ...texts }));
}

function lists(inner: Arbitrary<object>): Arbitrary<object> {
  return inner.map((items) => ({ type: 'array', items, ...texts }));
}

function jsonTexts(inner: Arbitrary<object>): Arbitrary<object> {
  return objects(inner).map((content) => ({ type: 'string', 'x-json': content, ...texts }));
}

const rule = oneof(
  record({ exactlyOneOf: array(name, { minLength: 2, maxLength: 3 }) }),
  record({ atLeastOneOf: array(name, { minLength: 2, maxLength: 3 }) }),
  record({ allOrNoneOf: array(name, { minLength: 2, maxLength: 2 }) }),
  record({
    required: array(name, { minLength: 1, maxLength: 1 }),
    when: dictionary(name, constant(['a']), { minKeys: 1 }),
  }),
);

let files: Files;
beforeAll(async () => {
  files = await readBaseFiles();
});

test('whatever the check accepts can be generated, parsed and called', async () => {
  let accepted = 0;
  const property = asyncProperty(
    dictionary(name, schema, { maxKeys: 4 }),
    dictionary(name, schema, { maxKeys: 3 }),
    array(rule, { maxLength: 2 }),
    async (input, output, rules) => {
      const changed = withOperation(input, output, rules);
      if ((await problemsOf(changed)).length > 0) return;
      accepted += 1;
      const [service, endpoint] = ['specs/museum/service.yaml', file].map((one) => parseSource(one, changed.get(one)!));
      const generated = await renderService({ id: 'museum', service, endpoints: [endpoint!] });
      expect(await formatFiles(generated)).toHaveLength(generated.length);
      await call(serviceOf({ id: 'museum', service, endpoints: [endpoint!] }));
    },
  );
  await assert(property, runs);
  expect(accepted).toBeGreaterThan(0);
}, 600_000);

/** Calls the operation of a model through client and mock, with Inputs that its schema accepts. Both must agree on them. */
async function call({ data, hosts, operations: [model] }: ServiceModel): Promise<void> {
  const service = { ...data, protocol: alibabaGateway };
  const operation: Operation = { ...model!.data, service };
  const credentials = { keyId: 'k', secret: 's' };
  const documented = { operation, success: model!.success, errors: {} };
  const mock = createMock(
    { service, protocol: alibabaGatewayServer, hosts, errors: {} },
    { lend: documented },
    { credentials },
  );
  const { lend } = createClient({ lend: operation }, { credentials, fetch: mock.fetch });
  for (const input of sample(arbitraryOf(operation.input), 3)) {
    if (validate(input, operation.input).length > 0) continue;
    const result = await lend.safe(input);
    expect(result.ok ? undefined : String(result.error)).toBeUndefined();
  }
}

/** The base specs of the museum, with other members in the Input and the Output of its operation. */
function withOperation(input: object, output: object, rules: readonly object[]): Files {
  const data = structuredClone(parseSource(file, files.get(file)!).data) as any;
  const operation = data.paths['/lend'].post;
  operation.requestBody.content['application/json'].schema.properties.params.properties = input;
  if (rules.length > 0) operation['x-rules'] = rules;
  operation.responses['200'].content['application/json'].schema.properties = {
    code: { type: 'integer', ...texts },
    ...output,
  };
  const museum = [...files].filter(([one]) => one.startsWith('specs/museum/'));
  return new Map([...museum, [file, stringify(data)]]);
}

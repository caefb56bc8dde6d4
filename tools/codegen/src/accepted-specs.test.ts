import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  uniqueArray,
  type Arbitrary,
} from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { createMock } from '@polyface/mocks';
import * as runtime from '@polyface/runtime';
import { createClient, type Features, type Operation } from '@polyface/runtime';
import { alibabaGateway } from '@polyface/runtime/protocols/alibaba-gateway';
import { alibabaGatewayServer } from '@polyface/runtime/protocols/alibaba-gateway/server';
import { validate } from '@polyface/runtime/server';
import { arbitraryOf } from '../../../packages/mocks/test/arbitrary.ts';
import { workspace } from '../../workspace/copy.ts';
import { problemsOf, readBaseFiles, type Files } from '../test/check/base-specs.ts';
import { formatFiles } from './format.ts';
import { serviceOf, type ServiceModel } from './model/service.ts';
import { parseSource } from './read.ts';
import { featuresOf } from './render/features.ts';
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
  record({ exactlyOneOf: uniqueArray(name, { minLength: 2, maxLength: 3 }) }),
  record({ atLeastOneOf: uniqueArray(name, { minLength: 2, maxLength: 3 }) }),
  record({ allOrNoneOf: uniqueArray(name, { minLength: 2, maxLength: 2 }) }),
  record({
    required: array(name, { minLength: 1, maxLength: 1 }),
    when: dictionary(name, constant(['a']), { minKeys: 1 }),
  }),
);

/** Whether a rule names only members that exist. */
function hasMembers(one: object, members: object): boolean {
  const named = Object.entries(one).flatMap(([key, value]) =>
    key === 'when' ? Object.keys(value as object) : (value as string[]),
  );
  return named.every((member) => Object.hasOwn(members, member));
}

let files: Files;
beforeAll(async () => {
  files = await readBaseFiles();
});

test('whatever the check accepts can be generated, compiled and called', async () => {
  const types: string[] = [];
  let specs = 0;
  const property = asyncProperty(
    dictionary(name, schema, { maxKeys: 4 }),
    dictionary(name, schema, { maxKeys: 3 }),
    array(rule, { maxLength: 2 }),
    async (input, output, rules) => {
      const changed = withOperation(
        input,
        output,
        rules.filter((one) => hasMembers(one, input)),
      );
      specs += 1;
      if ((await problemsOf(changed)).length > 0) return;
      const [service, endpoint] = ['specs/museum/service.yaml', file].map((one) => parseSource(one, changed.get(one)!));
      const generated = renderService({ id: 'museum', service, endpoints: [endpoint!] });
      const formatted = await formatFiles(generated);
      expect(formatted).toHaveLength(generated.length);
      types.push(formatted.find((one) => one.file.endsWith('.types.gen.ts'))!.text);
      await call(serviceOf({ id: 'museum', service, endpoints: [endpoint!] }));
    },
  );
  await assert(property, runs);
  expect(types.length / specs).toBeGreaterThan(0.4);
  expect(compile(types)).toBe('');
}, 600_000);

/** What the compiler reports about some files, in one run with the strictest flags. */
function compile(sources: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'polyface-accepted-'));
  try {
    sources.forEach((text, index) => writeFileSync(join(folder, `lend-${index}.ts`), text));
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      target: 'esnext',
      types: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    const tsc = join(workspace, 'node_modules/typescript7/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Calls the operation of a model through client and mock, with Inputs that its schema accepts. Both must agree on them. */
async function call({ data, hosts, operations: [model] }: ServiceModel): Promise<void> {
  const service = { ...data, protocol: alibabaGateway };
  const exported = new Map(Object.entries(runtime));
  const features = Object.keys(featuresOf(model!)).map((feature) => [feature, exported.get(feature)]);
  const operation: Operation = { ...model!.data, service, features: Object.fromEntries(features) as Features };
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
  return new Map([...museum, [file, stringify(data, { aliasDuplicateObjects: false })]]);
}

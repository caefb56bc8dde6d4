import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, expect, test } from 'vitest';
import { workspace } from '../../../workspace/copy.ts';
import { listServices, parseSource, readService } from '../read.ts';
import { openapiOf } from './openapi.ts';

const folder = mkdtempSync(join(tmpdir(), 'polyface-openapi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('Redocly accepts the merged document of each service and resolves every reference', async () => {
  const files = await Promise.all(
    (await listServices(workspace)).map(async (service) => {
      const file = join(folder, `${service}.json`);
      writeFileSync(file, JSON.stringify(openapiOf(await readService(workspace, service))));
      return file;
    }),
  );
  writeFileSync(
    join(folder, 'redocly.yaml'),
    'extends: [spec]\nrules: { no-unresolved-refs: error, operation-operationId-unique: error }\n',
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(workspace, 'node_modules/@redocly/cli/bin/cli.js'),
      'lint',
      '--config',
      join(folder, 'redocly.yaml'),
      ...files,
    ],
    { encoding: 'utf8', env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
  );
  expect(status, stdout + stderr).toBe(0);
});

test('openapi-typescript reads the merged document of each service', async () => {
  for (const service of await listServices(workspace)) {
    const document = openapiOf(await readService(workspace, service));
    const types = astToString(await openapiTS(JSON.stringify(document), { silent: true }));
    expect(types).toContain('export interface operations');
  }
});

test('two schemas with the same name are kept under different names', () => {
  const endpoint = (id: string, type: string) =>
    parseSource(
      `specs/zoo/${id}.yaml`,
      `paths:
  /:
    post:
      operationId: ${id}
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Food' } } } }
      responses: { '200': { $ref: './service.yaml#/components/responses/Fine' } }
components:
  schemas:
    Food: { type: ${type} }`,
    );
  const service = parseSource(
    'specs/zoo/service.yaml',
    'openapi: 3.0.3\ncomponents: { responses: { Fine: { description: fine } } }',
  );
  const merged = openapiOf({
    id: 'zoo',
    service,
    endpoints: [endpoint('feed', 'string'), endpoint('eat', 'object')],
  }) as any;
  expect(Object.keys(merged.paths)).toEqual(['/#feed', '/#eat']);
  expect(merged.components.schemas).toEqual({ Food: { type: 'string' }, EatFood: { type: 'object' } });
  expect(merged.paths['/#eat'].post.requestBody.content['application/json'].schema.$ref).toBe(
    '#/components/schemas/EatFood',
  );
  expect(merged.paths['/#eat'].post.responses['200'].$ref).toBe('#/components/responses/Fine');
});

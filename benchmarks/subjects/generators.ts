import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peer } from '../harness/subject.ts';

/** Generates the client of an OpenAPI document into a folder. */
export type Generate = (document: string, folder: string) => Promise<unknown>;

/** openapi-typescript: types, no client. */
export const openapiTypescript: Generate = async (document, folder) => {
  const { default: openapiTS, astToString } = await peer('openapi-typescript');
  const types: unknown = await openapiTS(JSON.parse(readFileSync(document, 'utf8')));
  writeFileSync(join(folder, 'types.ts'), astToString(types));
};

/** hey-api: types and functions. */
export const heyApi: Generate = async (document, folder) => {
  const { createClient } = await peer('@hey-api/openapi-ts');
  const plugins = ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'];
  await createClient({ input: document, output: folder, plugins, logs: { level: 'silent' } });
};

/** orval: types and functions over `fetch`. */
export const orval: Generate = async (document, folder) => {
  const { generate } = await peer('orval');
  await generate({ input: { target: document }, output: { target: join(folder, 'client.ts'), client: 'fetch' } });
};

/** kubb: types and functions. */
export const kubb: Generate = async (document, folder) => {
  const { build } = await peer('@kubb/core');
  const [{ pluginOas }, { pluginTs }, { pluginClient }] = await Promise.all(
    ['@kubb/plugin-oas', '@kubb/plugin-ts', '@kubb/plugin-client'].map(peer),
  );
  const config = { root: folder, input: { path: document }, output: { path: join(folder, 'gen'), clean: true } };
  await build({ config: { ...config, plugins: [pluginOas({ validate: false }), pluginTs({}), pluginClient({})] } });
};

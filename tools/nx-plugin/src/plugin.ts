import { basename, dirname } from 'node:path';
import type { CreateNodes } from 'nx/src/project-graph/plugins/public-api.js';

type Target = Record<string, unknown>;

/** What generated files depend on beside the specs: the generator, the formatter's settings, and the packages both use. */
const generator = [
  '{workspaceRoot}/tools/codegen/src/**/*.ts',
  '!{workspaceRoot}/tools/codegen/src/**/*.test.ts',
  '{workspaceRoot}/prettier.config.js',
  { externalDependencies: ['ajv', 'ajv-formats', 'openapi-typescript', 'prettier', 'typescript', 'yaml'] },
];

/** A folder of a service: its clients and its mock. */
function serviceProject(id: string): { name: string; targets: Record<string, Target> } {
  const outputs = [
    `{workspaceRoot}/packages/clients/src/${id}/*.gen.ts`,
    `{workspaceRoot}/packages/mocks/src/${id}/*.gen.ts`,
    `{workspaceRoot}/packages/docs/src/data/${id}/*.gen.json`,
  ];
  const inputs = ['{projectRoot}/*.yaml', ...generator];
  return {
    name: id,
    targets: { generate: { executor: '@polyface/nx-plugin:generate', cache: true, inputs, outputs } },
  };
}

/**
 * All services together: the index of the mocks, and the removal of what belongs to a service that is gone. Not cached: what has to be
 * removed is no input that Nx could see, and it takes less time than looking it up.
 */
const specsProject = {
  name: 'specs',
  targets: { generate: { command: 'node tools/codegen/src/cli.ts generate --services' } },
};

/** A `service.yaml` is the configuration: each folder that has one is a project, and `specs/` is one over them all. */
export const createNodes: CreateNodes = [
  'specs/*/service.yaml',
  (files) =>
    files.map((file) => {
      const folder = dirname(file);
      return [file, { projects: { [folder]: serviceProject(basename(folder)), specs: specsProject } }] as const;
    }) as never,
];

/** The name Nx shows. */
export const name = '@polyface/nx-plugin';

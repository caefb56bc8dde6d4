import { basename, dirname } from 'node:path';
import type { CreateNodes } from 'nx/src/project-graph/plugins/public-api.js';

type Target = Record<string, unknown>;

/** The inputs of generated files besides the specs: the generator, the formatter's configuration, and the packages that both use. */
const generator = [
  '{workspaceRoot}/tools/codegen/src/**/*.ts',
  '!{workspaceRoot}/tools/codegen/src/**/*.test.ts',
  '{workspaceRoot}/.oxfmtrc.json',
  { externalDependencies: ['ajv', 'ajv-formats', 'oxfmt', 'yaml'] },
];

/** The project of a service's folder. */
function serviceProject(id: string): { name: string; targets: Record<string, Target> } {
  const outputs = [
    `{workspaceRoot}/packages/clients/src/${id}/*.gen.ts`,
    `{workspaceRoot}/packages/mocks/src/${id}/*.gen.ts`,
    `{workspaceRoot}/packages/docs/src/data/${id}/*.gen.json`,
  ];
  const inputs = ['{projectRoot}/*.yaml', '{workspaceRoot}/specs/protocols/*.yaml', ...generator];
  return {
    name: id,
    targets: { generate: { executor: '@polyface/nx-plugin:generate', cache: true, inputs, outputs } },
  };
}

/**
 * The project of all services: generates the index of the mocks and deletes the files of services that no longer exist. Not cached, because
 * Nx does not see the files to delete as inputs.
 */
function specsProject(services: readonly string[]): { name: string; targets: Record<string, Target> } {
  const generate = { command: 'node tools/codegen/src/cli.ts generate --services' };
  return { name: 'specs', targets: { generate, languages: languagesTarget(services) } };
}

/** Generates the Python and Java clients of all services in one process. Without Java or its jar it fails with one line. */
function languagesTarget(services: readonly string[]): Target {
  const python = services.map(
    (id) => `{workspaceRoot}/packages/clients-python/src/polyface/${id.replaceAll('-', '_')}`,
  );
  const inputs = [
    '{workspaceRoot}/specs/*/*.yaml',
    '{workspaceRoot}/tools/languages/**/*',
    '!{workspaceRoot}/tools/languages/**/*.test.ts',
    '{workspaceRoot}/openapitools.json',
    ...generator,
  ];
  const outputs = [
    ...python,
    '{workspaceRoot}/packages/clients-java/src/gen',
    '{workspaceRoot}/packages/docs/src/samples/names',
  ];
  return { command: 'node tools/languages/languages.ts', cache: true, inputs, outputs };
}

/** Creates a project for each folder with a `service.yaml`, and the project `specs`. */
export const createNodes: CreateNodes = [
  'specs/*/service.yaml',
  (files) => {
    const specs = specsProject(files.map((file) => basename(dirname(file))).sort());
    return files.map((file) => {
      const folder = dirname(file);
      return [file, { projects: { [folder]: serviceProject(basename(folder)), specs } }] as const;
    }) as never;
  },
];

/** The name of the plugin in Nx. */
export const name = '@polyface/nx-plugin';

import { targetsOf, type Aliases, type Edge } from './import-graph.ts';
import { importsOf } from './imports.ts';
import { isGenerated, isTest, type Problem, type SourceFile } from './source-file.ts';

/**
 * The folders (and single files) of a package or of a large folder in the order of their dependencies: each imports only itself and what is to
 * its left. Files that are not listed may import everything. `generated` stands for the `.gen.` files.
 */
const order: Readonly<Record<string, readonly string[]>> = {
  'packages/runtime/src': [
    'wire',
    'transport',
    'platform',
    'schema',
    'signing',
    'operation',
    'errors',
    'protocols',
    'client',
  ],
  'packages/runtime/src/client': [
    'time',
    'limits',
    'credentials',
    'hooks',
    'exchange',
    'options',
    'attempt.ts',
    'redaction',
    'response',
    'failure',
    'call',
    'client.ts',
  ],
  'packages/clients-python/src/polyface': ['_runtime'],
  'packages/clients-python/src/polyface/_runtime': [
    '__init__.py',
    'wire',
    'transport',
    'schema',
    'signing',
    'operation',
    'errors.py',
    'protocols',
    'client',
  ],
  'packages/clients-python/src/polyface/_runtime/client': [
    'call',
    'modes.py',
    'settings.py',
    'output.py',
    'caller.py',
    'async_caller.py',
    'client.py',
  ],
  'packages/clients-java/src/main/java/io/polyface/internal': ['http'],
  'packages/mocks/src': ['state', 'core', 'adapters', 'mock', 'index.ts', 'generated', 'interception', 'fixtures'],
  'packages/mock-server/src': [
    'files',
    'http',
    'log',
    'sessions',
    'routing',
    'control',
    'response',
    'listener.ts',
    'serve.ts',
    'command',
    'cli.ts',
  ],
  'tools/codegen/src': [
    'source.ts',
    'folder.ts',
    'json-pointer.ts',
    'libraries.ts',
    'slip.ts',
    'members.ts',
    'ambiguous-scalars.ts',
    'plain-yaml.ts',
    'compose',
    'read.ts',
    'model',
    'check',
    'docs',
    'languages',
    'render',
  ],
};

/** The packages that each package may import. */
const packageImports: Readonly<Record<string, readonly string[]>> = {
  runtime: [],
  clients: ['runtime'],
  mocks: ['runtime', 'clients'],
  'mock-server': ['runtime', 'clients', 'mocks'],
  'limiter-redis': ['runtime'],
  polyface: ['runtime', 'clients'],
  docs: ['runtime', 'clients', 'mocks', 'mock-server', 'limiter-redis', 'polyface'],
};

/** Refuses imports against the direction of dependencies. Tests and configuration files are exempt. */
export function checkDirections(files: readonly SourceFile[], aliases: Aliases): Problem[] {
  return files
    .filter(({ path }) => !isTest(path) && !/\.config\.(ts|js)$/.test(path))
    .flatMap((file) =>
      importsOf(file).flatMap(({ specifier, line }) => {
        const target = targetOf(file.path, specifier, aliases);
        const message = target && refusal(file.path, target);
        return message ? [{ file: file.path, line, message }] : [];
      }),
    );
}

/** Refuses imports against the order of folders, in any language. */
export function checkFolderOrder(edges: readonly Edge[]): Problem[] {
  return edges.flatMap(({ from, line, to }) => {
    const message = folderRefusal(from, to);
    return message ? [{ file: from, line, message }] : [];
  });
}

/** The path of an import. The path of a package is `packages/<name>`. */
function targetOf(from: string, specifier: string, aliases: Aliases): string | undefined {
  const [, scoped, plain] = /^(?:@polyface\/([^/]+)|(polyface))(?=\/|$)/.exec(specifier) ?? [];
  const name = scoped ?? plain;
  return name === undefined ? targetsOf(from, specifier, aliases)[0] : `packages/${name}`;
}

function refusal(from: string, to: string): string | undefined {
  return toolsRefusal(from, to) ?? packageRefusal(from, to) ?? clientsRefusal(from, to) ?? folderRefusal(from, to);
}

function toolsRefusal(from: string, to: string): string | undefined {
  if (/^(tools|benchmarks)\//.test(from) || !/^(tools\/|packages\/(codegen|nx-plugin)$)/.test(to)) return undefined;
  return `${from} must not import ${to}: only tests, configuration and benchmarks may import tools. Move the code out of tools.`;
}

function packageRefusal(from: string, to: string): string | undefined {
  const [own, other] = [packageOf(from), packageOf(to)];
  if (own === undefined || other === undefined || own === other) return undefined;
  if (to !== `packages/${other}`)
    return `${from} must not import ${to}: it belongs to another package. Import what the package exports, by its name.`;
  const allowed = packageImports[own];
  if (!allowed) return `packages/${own} has no entry in packageImports of tools/check/source/directions.ts. Add one.`;
  if (allowed.includes(other)) return undefined;
  const list = allowed.length > 0 ? `only ${allowed.join(', ')}` : 'no other package';
  return `packages/${own} must not import packages/${other}: it may import ${list}. Move the code, or pass the value as an argument.`;
}

/** Within mocks only the generated files and `state/<service>` know services. */
function clientsRefusal(from: string, to: string): string | undefined {
  if (packageOf(from) !== 'mocks' || packageOf(to) !== 'clients') return undefined;
  if (isGenerated(from) || /^packages\/mocks\/src\/state\/[^/]+\//.test(from)) return undefined;
  const fix = 'Move the code to state/<service>/, or generate it.';
  return `${from} must not import @polyface/clients: only generated files and state/<service>/ know services. ${fix}`;
}

function folderRefusal(from: string, to: string): string | undefined {
  const refusals = Object.entries(order).map(([root, folders]) => orderRefusal(root, folders, from, to));
  return refusals.find((message) => message !== undefined);
}

function orderRefusal(root: string, folders: readonly string[], from: string, to: string): string | undefined {
  if (!from.startsWith(`${root}/`) || !to.startsWith(`${root}/`)) return undefined;
  const [own, other] = [folderOf(from, root), folderOf(to, root)];
  const position = folders.indexOf(own);
  if (position === -1 || folders.slice(0, position + 1).includes(other)) return undefined;
  const rule = `in ${root} the order is ${folders.join(' ← ')}, and each imports only itself and what is to its left`;
  return `${own} must not import ${other}: ${rule}. Move the code to ${other}, or what it needs to ${own}.`;
}

/** The folder or the file directly in the root folder of a package. */
function folderOf(path: string, root: string): string {
  if (isGenerated(path)) return 'generated';
  return path.slice(root.length + 1).split('/')[0]!;
}

function packageOf(path: string): string | undefined {
  return /^packages\/([^/]+)/.exec(path)?.[1];
}

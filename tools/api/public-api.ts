import { join } from 'node:path';
import ts from 'typescript';
import { publishedManifest, readManifest } from '../bundle/manifest.ts';
import {
  resolveExport,
  resolveLocal,
  type Declared,
  type Outside,
} from '../../packages/docs/src/api/resolve-export.ts';
import { fileAt, readDeclarationFile } from './declaration-files.ts';

/** An import path of a package. */
export interface EntryPoint {
  /** The folder of its package: `packages/clients` */
  readonly folder: string;
  /** What a program imports: `@polyface/clients/tencent-faceid` */
  readonly specifier: string;
  /** The path of its declaration file. */
  readonly types: string;
  /** Whether it is generated from the specs. */
  readonly isGenerated: boolean;
}

/** The import path of a package that exports a declaration, by {@link keyOf}. */
type Homes = ReadonlyMap<string, string>;

/** The public API of an import path. */
export interface PublicApi {
  /** Exported names whose declaration is in the package. The key is the name under which it is exported. */
  readonly exported: ReadonlyMap<string, Declared>;
  /** Exported names that another package declares. */
  readonly reexported: ReadonlyMap<string, Outside>;
  /** Declarations that the exported ones refer to, and that the package does not export. */
  readonly internal: readonly Declared[];
  /** The names that declarations use from other packages and import paths: `Operation` from `@polyface/runtime`. */
  readonly imported: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The import paths of a published package. Its declarations must be built. */
export function entryPointsOf(root: string, folder: string): EntryPoint[] {
  const manifest = publishedManifest(join(root, folder), readManifest(join(root, folder)));
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    const types = typeof target === 'string' ? undefined : target['types'];
    if (typeof types !== 'string') return [];
    const isGenerated = types.endsWith('.gen.d.ts');
    return [{ folder, specifier: `${manifest.name}${path.slice(1)}`, types: join(root, folder, types), isGenerated }];
  });
}

/** Collects the public API of the import paths of one package from their declarations. */
export function publicApisOf(entries: readonly EntryPoint[]): PublicApi[] {
  const exports = entries.map(exportsOf);
  const homes = new Map<string, string>();
  for (const [index, { exported }] of exports.entries()) {
    for (const declared of exported.values()) {
      if (!homes.has(keyOf(declared))) homes.set(keyOf(declared), entries[index]!.specifier);
    }
  }
  return exports.map((own) => ({ ...own, ...referencesOf([...own.exported.values()], homes) }));
}

function exportsOf({ types }: EntryPoint): Pick<PublicApi, 'exported' | 'reexported'> {
  const entry = readDeclarationFile(types);
  const exported = new Map<string, Declared>();
  const reexported = new Map<string, Outside>();
  for (const name of entry.exported.keys()) {
    const found = resolveExport(entry, name, fileAt);
    if ('from' in found) reexported.set(name, found);
    else exported.set(name, found);
  }
  return { exported, reexported };
}

/** Follows the names in declarations, and in the declarations that these refer to. */
function referencesOf(exported: readonly Declared[], homes: Homes): Pick<PublicApi, 'internal' | 'imported'> {
  const seen = new Set(exported.map(keyOf));
  const internal: Declared[] = [];
  const imported = new Map<string, Set<string>>();
  const pending = [...exported];
  const addImport = (from: string, name: string) => imported.set(from, (imported.get(from) ?? new Set()).add(name));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const name of namesIn(next)) {
      if (!next.file.declared.has(name) && !next.file.imported.has(name)) continue;
      const found = resolveLocal(next.file, name, fileAt);
      const home = 'from' in found ? found.from : homes.get(keyOf(found));
      if ('from' in found || (home !== undefined && !seen.has(keyOf(found)))) addImport(home!, found.name);
      else if (!seen.has(keyOf(found))) {
        seen.add(keyOf(found));
        internal.push(found);
        pending.push(found);
      }
    }
  }
  return { internal, imported };
}

const keyOf = ({ file, name }: Declared) => `${file.path} ${name}`;

/** The identifiers in a declaration. */
function namesIn({ statements }: Declared): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const statement of statements) visit(statement);
  return names;
}

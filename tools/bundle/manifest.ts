import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The condition that resolves the packages to their sources in this workspace. It is not published. */
const sourceCondition = '@polyface/source';

/** A value of `exports` or `imports`: a path, or a value per condition. */
export type Target = string | { readonly [condition: string]: Target };

/** The members of a package's `package.json` that the build reads. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Target>>;
  readonly imports?: Readonly<Record<string, Target>>;
  readonly typesVersions?: TypesVersions;
}

/** The declarations of each subpath, for `moduleResolution: node10`, which does not read `exports`. */
type TypesVersions = Readonly<Record<'*', Readonly<Record<string, readonly string[]>>>>;

/** A source file that becomes a file of its own in `dist`. Paths are relative to the package's folder. */
export interface Entry {
  /** `./src/protocols/megvii/client.ts` */
  readonly source: string;
  /** `./dist/protocols/megvii.js` */
  readonly file: string;
  /** Its declarations. Internal files and programs have none. */
  readonly types?: string;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/**
 * The manifest to publish: without the workspace's condition, with one line of `exports` for each path, and with the declarations for
 * resolutions that do not read `exports`.
 */
export function publishedManifest(folder: string, manifest: Manifest): Manifest {
  const exports = Object.entries(manifest.exports).flatMap(([path, target]) => expand(folder, path, target));
  return {
    ...manifest,
    exports: withoutSources(Object.fromEntries(exports)),
    ...(manifest.imports && { imports: withoutSources(manifest.imports) }),
    typesVersions: typesVersionsOf(exports),
  };
}

function typesVersionsOf(exports: readonly (readonly [path: string, target: Target])[]): TypesVersions {
  const types = exports.flatMap(([path, target]) => {
    const file = typeof target === 'string' ? undefined : target['types'];
    return typeof file === 'string' ? [[path === '.' ? 'index' : path.slice(2), [file]] as const] : [];
  });
  return { '*': Object.fromEntries(types) };
}

/** The files of `dist`, from `exports`, `imports` and `bin`. A file that several conditions share is listed once. */
export function entriesOf(folder: string, manifest: Manifest): Entry[] {
  const exports = Object.entries(manifest.exports).flatMap(([path, target]) => expand(folder, path, target));
  const targets = [...exports.map(([, target]) => target), ...Object.values(manifest.imports ?? {})];
  const programs = Object.values(manifest.bin ?? {}).map((file) => ({
    source: file.replace('./dist/', './src/').replace(/\.js$/, '.ts'),
    file,
  }));
  const entries = [...targets.flatMap(entriesIn), ...programs];
  return entries.filter(
    ({ source, file }, index) => entries.findIndex((other) => other.source === source && other.file === file) === index,
  );
}

function entriesIn(target: Target): Entry[] {
  if (typeof target === 'string') return [];
  const { [sourceCondition]: source, default: file, types } = target;
  if (typeof source !== 'string' || typeof file !== 'string') return Object.values(target).flatMap(entriesIn);
  return [{ source, file, ...(typeof types === 'string' && { types }) }];
}

/** Replaces a path with `*` by the paths that it matches. A path that is listed as well is not matched twice. */
function expand(folder: string, path: string, target: Target): [string, Target][] {
  if (!path.includes('*')) return [[path, target]];
  const [entry] = entriesIn(target);
  if (!entry)
    throw new Error(`${folder}/package.json: exports: ${path} has no ${sourceCondition}. Add its source file.`);
  const [before = '', after = ''] = entry.source.slice(2).split('*');
  return globSync(entry.source.slice(2), { cwd: folder })
    .map((file) => file.replaceAll('\\', '/').slice(before.length, -after.length))
    .sort()
    .map((match) => [path.replace('*', match), replaceStar(target, match)]);
}

function replaceStar(target: Target, match: string): Target {
  return mapTarget(target, (path) => path.replaceAll('*', match));
}

function mapTarget(target: Target, change: (path: string) => string): Target {
  if (typeof target === 'string') return change(target);
  return Object.fromEntries(Object.entries(target).map(([key, value]) => [key, mapTarget(value, change)]));
}

function withoutSources(targets: Readonly<Record<string, Target>>): Record<string, Target> {
  return Object.fromEntries(Object.entries(targets).map(([key, target]) => [key, withoutSource(target)]));
}

function withoutSource(target: Target): Target {
  if (typeof target === 'string') return target;
  const conditions = Object.entries(target).filter(([condition]) => condition !== sourceCondition);
  if (conditions.length === 1 && conditions[0]![0] === 'default') return conditions[0]![1];
  return withoutSources(Object.fromEntries(conditions));
}

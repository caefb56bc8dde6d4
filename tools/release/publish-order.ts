import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishedPackages } from '../bundle/packages.ts';
import { currentVersion } from './versions.ts';

/** A package to publish. */
export interface ReleasedPackage {
  /** `packages/clients` */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** The names of the packages that it depends on. */
  readonly dependencies: readonly string[];
}

/** The published packages, each after those that it depends on. */
export function publishOrder(root: string): ReleasedPackage[] {
  const packages = publishedPackages(root).map((folder): ReleasedPackage => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      dependencies?: Record<string, string>;
    };
    return { folder, ...manifest, dependencies: Object.keys(manifest.dependencies ?? {}) };
  });
  const ordered: ReleasedPackage[] = [];
  const isReady = ({ dependencies }: ReleasedPackage) =>
    dependencies.every(
      (name) => packages.every((one) => one.name !== name) || ordered.some((one) => one.name === name),
    );
  for (let rest = packages; rest.length > 0; rest = packages.filter((one) => !ordered.includes(one))) {
    const next = rest.find(isReady);
    if (!next) throw new Error(`${rest.map(({ name }) => name).join(', ')} depend on each other. Remove a dependency.`);
    ordered.push(next);
  }
  return ordered;
}

/** The clients in other languages, which have the version of the packages. */
export function languageClients(root: string): Pick<ReleasedPackage, 'folder' | 'version'>[] {
  const manifests = ['packages/clients-python/pyproject.toml', 'packages/clients-java/pom.xml'];
  return manifests.map((file) => ({
    folder: dirname(file),
    version: currentVersion(file, readFileSync(join(root, file), 'utf8')),
  }));
}

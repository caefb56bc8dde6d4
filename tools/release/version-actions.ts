import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VersionActions } from 'nx/release/index.js';
import { workspace } from '../workspace/copy.ts';
import { writeBaseline } from './baseline.ts';
import { currentVersion, withVersion, workspaceFilesWithVersions } from './versions.ts';

type Tree = Parameters<VersionActions['updateProjectVersion']>[0];

/** How `nx release` reads and writes the version of a package, of the Python client and of the Java client. */
export default class PolyfaceVersionActions extends VersionActions {
  validManifestFilenames: string[];

  constructor(...parameters: ConstructorParameters<typeof VersionActions>) {
    super(...parameters);
    const folder = join(workspace, this.projectGraphNode.data.root);
    // Nx takes the first name, whether the file exists or not.
    this.validManifestFilenames = ['package.json', 'pyproject.toml', 'pom.xml'].filter((name) =>
      existsSync(join(folder, name)),
    );
  }

  async readCurrentVersionFromSourceManifest(tree: Tree) {
    const manifestPath = this.#manifest();
    return { currentVersion: currentVersion(manifestPath, read(tree, manifestPath)), manifestPath };
  }

  async readCurrentVersionFromRegistry(): Promise<null> {
    return null;
  }

  /** All packages have one version, so each refers to the others by the new one. */
  async readCurrentVersionOfDependency() {
    return { currentVersion: null, dependencyCollection: null };
  }

  async updateProjectVersion(tree: Tree, version: string): Promise<string[]> {
    const manifest = this.#manifest();
    const constant = `${this.projectGraphNode.data.root}/src/client/options/version.ts`;
    const files = [manifest, ...(tree.exists(constant) ? [constant] : [])];
    for (const file of files) tree.write(file, withVersion(file, read(tree, file), version));
    return files.map((file) => `New version ${version} written to ${file}`);
  }

  async updateProjectDependencies(): Promise<string[]> {
    return [];
  }

  #manifest(): string {
    const { root } = this.projectGraphNode.data;
    const [name] = this.validManifestFilenames;
    if (name === undefined) throw new Error(`${root} has no package.json, pyproject.toml or pom.xml. Add one.`);
    return `${root}/${name}`;
  }
}

function read(tree: Tree, file: string): string {
  return tree.read(file, 'utf8') ?? '';
}

/** Updates what is outside the released projects: private packages that depend on them, the lock file, and the baseline. */
export async function afterAllProjectsVersioned(root: string, { dryRun = false }: { dryRun?: boolean }) {
  if (dryRun) return { changedFiles: [], deletedFiles: [] };
  const version = currentVersion('package.json', readFileSync(join(root, 'packages/runtime/package.json'), 'utf8'));
  const changedFiles = workspaceFilesWithVersions(root).filter((file) => existsSync(join(root, file)));
  for (const file of changedFiles) {
    const text = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), withVersion(file, text, version));
  }
  await writeBaseline(root, version);
  return { changedFiles: [...changedFiles, 'tools/release/baseline'], deletedFiles: [] };
}

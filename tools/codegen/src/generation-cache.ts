import { hash as digest, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { listEntries } from './folder.ts';
import type { PlannedFile } from './plan.ts';

/** What the last generation of a service, or of the index, read and wrote. */
interface Entry {
  /** The hash of everything that the files depend on. */
  readonly inputs: string;
  /** The hash of each generated file, by its path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Remembers the generated files of services, below `node_modules/.cache`, so that unchanged services need not be generated again. */
export class GenerationCache {
  readonly #root: string;
  readonly #shared: Promise<string>;

  constructor(root: string) {
    this.#root = root;
    this.#shared = sharedInputs(root);
  }

  /** The hash of what a service's files depend on: its specs, the protocols, the generator and the packages that the generator uses. */
  async inputsOf(id: string): Promise<string> {
    return hash(await this.#shared, await hashFolder(join(this.#root, 'specs', id)));
  }

  /** The hash of what the index of all services depends on, and of what its checks read: the names of all files under `specs/`. */
  async inputsOfIndex(): Promise<string> {
    return hash(await this.#shared, ...(await filesIn(join(this.#root, 'specs'))));
  }

  /**
   * The paths of the existing files of a part if they are what was generated from the same inputs, and there are no others;
   * `undefined` if the part must be generated.
   */
  async unchangedFiles(
    inputs: string,
    id: string,
    existing: readonly string[],
  ): Promise<readonly string[] | undefined> {
    const entry = await this.#read(id);
    if (entry?.inputs !== inputs) return undefined;
    if (existing.length !== Object.keys(entry.files).length) return undefined;
    return existing.every((file) => entry.files[file] === hash(readFileSync(join(this.#root, file))))
      ? existing
      : undefined;
  }

  /** Remembers the files of a part. Without a writable cache the next generation generates them again. */
  async remember(inputs: string, id: string, files: readonly PlannedFile[]): Promise<void> {
    const entry: Entry = { inputs, files: Object.fromEntries(files.map(({ file, bytes }) => [file, hash(bytes)])) };
    const path = this.#pathOf(id);
    try {
      await mkdir(dirname(path), { recursive: true });
      const draft = `${path}.${randomUUID()}`;
      await writeFile(draft, JSON.stringify(entry));
      await rename(draft, path);
    } catch {
      return;
    }
  }

  async #read(id: string): Promise<Entry | undefined> {
    try {
      return JSON.parse(await readFile(this.#pathOf(id), 'utf8')) as Entry;
    } catch {
      return undefined;
    }
  }

  #pathOf(id: string): string {
    return join(this.#root, 'node_modules/.cache/polyface/generate', `${id}.json`);
  }
}

/** The packages whose version changes generated files. */
const packages = ['ajv', 'ajv-formats', 'js-yaml', 'oxfmt', 'yaml'];

/** The hash of what all services depend on. The names of services are part of it, because no two can have the same in code. */
async function sharedInputs(root: string): Promise<string> {
  const workspace = join(import.meta.dirname, '../../..');
  const files = [join(workspace, '.oxfmtrc.json'), ...packages.map(manifestOf)];
  const texts = await Promise.all(files.map((file) => readFile(file)));
  const specs = (await listEntries(join(root, 'specs'))).map(({ name }) => name).sort();
  const folders = [import.meta.dirname, join(root, 'specs/protocols')];
  return hash(...specs, ...texts, ...(await Promise.all(folders.map(hashFolder))));
}

/** The path of the `package.json` of an installed package: in the `node_modules` of this folder or of a parent. */
function manifestOf(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const manifests = folders.map((folder) => join(folder, name, 'package.json'));
  return manifests.find((manifest) => existsSync(manifest)) ?? manifests[0]!;
}

/** The hash of the names and contents of all files in a folder and below it. */
async function hashFolder(folder: string): Promise<string> {
  const names = await filesIn(folder);
  // Reading one file after another takes less than a task for each of many small files.
  return hash(...names.flatMap((name) => [name, readFileSync(join(folder, name))]));
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A hash of several parts, which also depends on where one part ends and the next begins. */
function hash(...parts: readonly (string | Uint8Array)[]): string {
  const [first] = parts;
  if (parts.length === 1) return digest('sha256', first!, 'base64');
  return digest('sha256', JSON.stringify(parts.map((part) => hash(part))), 'base64');
}

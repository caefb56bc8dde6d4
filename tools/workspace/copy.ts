import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the workspace. */
export const workspace: string = fileURLToPath(new URL('../../', import.meta.url));

const copiedFiles = [
  'package.json',
  'CHANGELOG.md',
  '.oxfmtrc.json',
  'tsconfig.base.json',
  'specs',
  'tools',
  'packages',
];
const excluded = /\/(node_modules|dist|build|\.nx|\.astro|[\w-]+-run)(\/|$)/;

/**
 * Copies the workspace without build output, so that a test can change specs and packages. The copy resolves the workspace's own packages
 * to their copies and every other package to the original `node_modules`. A copy inside the workspace must have a name that ends in `-run`.
 */
export function copyWorkspace(copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  for (const file of copiedFiles) {
    const filter = (path: string) => !excluded.test(`/${path.slice(workspace.length).replaceAll('\\', '/')}`);
    cpSync(join(workspace, file), join(copy, file), { recursive: true, filter });
  }
  const modules = join(copy, 'node_modules');
  for (const folder of npmPackagesIn(join(copy, 'packages'))) {
    const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string };
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(folder, join(modules, name), 'junction');
  }
  if (copy.startsWith(workspace)) return;
  for (const name of readdirSync(join(workspace, 'node_modules'))) {
    if (name !== '@polyface' && name !== 'polyface')
      symlinkSync(join(workspace, 'node_modules', name), join(modules, name), 'junction');
  }
}

/** The folders with a `package.json`. Clients in other languages have none. */
function npmPackagesIn(folder: string): string[] {
  const folders = readdirSync(folder).map((name) => join(folder, name));
  return folders.filter((path) => existsSync(join(path, 'package.json')));
}

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the workspace. */
export const workspace = fileURLToPath(new URL('../../', import.meta.url));

const files = ['package.json', 'prettier.config.js', 'tsconfig.base.json', 'specs', 'tools', 'packages'];
const leftOut = /\/(node_modules|dist|\.nx|\.astro|[\w-]+-run)(\/|$)/;

/**
 * Copies the workspace without what was built, so that its specs can be changed: its packages are its own, so that nothing of the copy
 * reaches the real one; everything else is the real one's. Inside the workspace a copy's name must end in `-run`.
 */
export function copyWorkspace(copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  for (const file of files) {
    const filter = (path: string) => !leftOut.test(path.slice(workspace.length));
    cpSync(join(workspace, file), join(copy, file), { recursive: true, filter });
  }
  const modules = join(copy, 'node_modules');
  for (const folder of readdirSync(join(copy, 'packages'))) {
    const { name } = JSON.parse(readFileSync(join(copy, 'packages', folder, 'package.json'), 'utf8')) as {
      name: string;
    };
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(copy, 'packages', folder), join(modules, name));
  }
  if (copy.startsWith(workspace)) return;
  for (const name of readdirSync(join(workspace, 'node_modules'))) {
    if (name !== '@polyface' && name !== 'polyface')
      symlinkSync(join(workspace, 'node_modules', name), join(modules, name));
  }
}

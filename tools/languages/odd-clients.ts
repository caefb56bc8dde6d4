import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Generates the clients of fictional services, whose names are words of Python and Java or of the clients, into a copy of the workspace:
 * `node tools/languages/odd-clients.ts <folder>`. The tests of both clients compile them.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const [folder = 'build/odd-clients'] = process.argv.slice(2);
const specs = ['tools/languages/odd/specs', 'tools/codegen/test/endpoints/specs'];
const copied = [
  'specs',
  'tools',
  'packages/runtime',
  'packages/clients-python/src',
  'package.json',
  'openapitools.json',
  '.oxfmtrc.json',
];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const filter = (path: string) => !/\/(node_modules|__pycache__)(\/|$)/.test(path.slice(root.length));
for (const file of copied) cpSync(join(root, file), join(folder, file), { recursive: true, filter });
for (const odd of specs) cpSync(join(root, odd), join(folder, 'specs'), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
const { status } = spawnSync(process.execPath, ['tools/languages/languages.ts'], { cwd: folder, stdio: 'inherit' });
process.exitCode = status ?? 1;

import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { copyDeclarations } from './declarations.ts';
import { entriesOf, readManifest } from './manifest.ts';
import { publishedPackages } from './packages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds packages: checks the types of all, then replaces `dist` of the given ones. */
export async function build(folders: readonly string[] = publishedPackages(root)): Promise<void> {
  const tsc = join(root, 'node_modules/typescript7/bin/tsc');
  // stdout is free for `npm pack --json`.
  execFileSync(process.execPath, [tsc, '-b', join(root, 'tsconfig.build.json')], { stdio: ['ignore', 2, 2] });
  for (const folder of folders.map((name) => join(root, name))) {
    const entries = entriesOf(folder, readManifest(folder));
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    await bundle(folder, entries);
    copyDeclarations(folder, entries);
  }
}

if (import.meta.main) await build();

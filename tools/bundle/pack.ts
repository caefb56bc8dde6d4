import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from './build.ts';
import { publishedManifest, readManifest } from './manifest.ts';

/**
 * `prepack` and `postpack` of the packages. `before` builds the package and writes the `package.json` to publish; `after` writes back the
 * workspace's. The build directory keeps the original meanwhile, for a run that ends between the two.
 */
const folder = process.cwd();
const manifest = join(folder, 'package.json');
const original = join(folder, 'build/package.json');

function restore(): void {
  if (!existsSync(original)) return;
  writeFileSync(manifest, readFileSync(original));
  rmSync(original);
}

restore();
if (process.argv[2] === 'before') {
  await build([`packages/${basename(folder)}`]);
  writeFileSync(original, readFileSync(manifest));
  writeFileSync(manifest, `${JSON.stringify(publishedManifest(folder, readManifest(folder)), null, 2)}\n`);
}

import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './manifest.ts';

/** The folders of the published packages, relative to the workspace's root. */
export function publishedPackages(root: string): string[] {
  return readdirSync(join(root, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(join(root, folder, 'package.json')) && !readManifest(join(root, folder)).private);
}

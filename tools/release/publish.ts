import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { languageClients, publishOrder } from './publish-order.ts';

/**
 * Publishes the packages that are not published yet, each after those that it depends on. The workflow of a release's tag runs it; npm adds the
 * provenance (`publishConfig`). Jobs of their own publish the Python and the Java client, which must have the same version. With `--dry-run` packs them and publishes nothing.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const dryRun = process.argv.includes('--dry-run');
const npm = (...args: string[]) =>
  execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });

const packages = publishOrder(root);
const tag = process.env['GITHUB_REF_NAME'];
const other = [...packages, ...languageClients(root)].find(({ version }) => tag !== undefined && tag !== `v${version}`);
if (!dryRun && other)
  throw new Error(
    `${other.folder} has version ${other.version}, but the tag is ${tag}. Tag the commit of \`npm run release\`.`,
  );

for (const { folder, name, version } of packages) {
  if (!dryRun && isPublished(`${name}@${version}`)) {
    console.log(`publish: ${name}@${version} is published already`);
    continue;
  }
  npm('publish', '--workspace', folder, ...(dryRun ? ['--dry-run'] : []));
  console.log(`publish: ${name}@${version}${dryRun ? ' (dry run)' : ''}`);
}

function isPublished(spec: string): boolean {
  try {
    return execFileSync('npm', ['view', spec, 'version'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim() !== '';
  } catch {
    return false;
  }
}

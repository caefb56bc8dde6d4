import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedPackages } from '../bundle/packages.ts';
import { readOptions } from '../command-line/options.ts';
import { clientByRequire, everything, looseTypes, strictTypes } from './programs.ts';
import { tryInBrowser } from './production/browser.ts';
import { writePrograms } from './production/files.ts';
import { startServers, type Servers } from './production/servers.ts';
import { startRegistry } from './registry.ts';
import { missingThings, runCases } from './cases.ts';

/**
 * Packs every published package, installs the tarballs in an empty project, and type-checks and runs programs there. With `--all` also
 * publishes the packages to a registry on this machine and installs them in the ways that users do; `--only=<regular expression>` selects.
 */
const options = readOptions(
  {
    name: 'packed',
    options: ['--all'],
    usage: `Usage: npm run packed [-- --all [--only=<regular expression>]]

Packs the packages, installs them in an empty project, and type-checks and runs programs there.
  --all         repeats it with other versions of Node and TypeScript, package managers, bundlers and test runners
  --only=…      of these, only the cases whose name matches`,
  },
  process.argv.slice(2).filter((argument) => !argument.startsWith('--only=')),
);
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'polyface-packed-'));

const compilerOptions = {
  module: 'nodenext',
  target: 'es2024',
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  lib: ['es2024', 'dom'],
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
};

const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });

const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, stdio: 'inherit' });

function packAndInstall(): number {
  for (const path of publishedPackages(root)) npm(['pack', '--silent', '--pack-destination', folder, '-w', path], root);
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  for (const tarball of tarballs) {
    execFileSync('publint', [join(folder, tarball), '--strict'], { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('attw', [join(folder, tarball), '--profile', 'esm-only', '--quiet'], { stdio: 'inherit' });
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  npm(['install', '--silent', '--no-audit', '--no-fund', ...tarballs.map((file) => `./${file}`)], folder);
  return tarballs.length;
}

function typeCheckAndRun(): void {
  for (const name of ['msw', 'ioredis', 'redis']) {
    if (existsSync(join(folder, 'node_modules', name))) throw new Error(`${name} is optional, but it was installed.`);
  }
  const files = {
    'program.ts': everything,
    'strict.ts': strictTypes,
    'loose.ts': looseTypes,
    'client.cjs': clientByRequire,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const tsc = join(root, 'node_modules/typescript7/bin/tsc');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts', 'strict.ts'] }));
  const loose = { ...compilerOptions, strict: false, exactOptionalPropertyTypes: false };
  writeFileSync(join(folder, 'loose.json'), JSON.stringify({ compilerOptions: loose, files: ['loose.ts'] }));
  for (const config of ['tsconfig.json', 'loose.json']) node(tsc, '-p', config);
  node('program.ts');
  node('client.cjs');
  const help = execFileSync(join(folder, 'node_modules/.bin/polyface-mock'), ['--help'], { encoding: 'utf8' });
  if (!help.startsWith('polyface-mock:')) throw new Error(`polyface-mock --help prints unexpected text:\n${help}`);
}

/** Runs the production programs in this version of Node and in Chromium. */
async function runProduction({ description }: Servers): Promise<void> {
  writePrograms(folder);
  writeFileSync(join(folder, 'servers.json'), description);
  node('node.mjs', 'servers.json');
  const { mock } = JSON.parse(description) as { mock: string };
  const browser = (await tryInBrowser(folder, mock)) ? ' and in Chromium' : '';
  console.log(`packed: retries, time limits, quota and faults hold in Node ${process.version}${browser}`);
}

async function runAll(servers: Servers): Promise<void> {
  const missing = missingThings(root);
  if (missing.length > 0) {
    console.log(missing.join('\n'));
    process.exitCode = 1;
    return;
  }
  const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '';
  const registry = await startRegistry(root, folder);
  try {
    const failed = runCases(folder, registry, servers, new RegExp(only, 'i'));
    console.log(failed.length === 0 ? 'packed: all cases passed' : `packed: ${failed.length} cases failed`);
    if (failed.length > 0) process.exitCode = 1;
  } finally {
    registry.close();
  }
}

try {
  const count = packAndInstall();
  typeCheckAndRun();
  console.log(`packed: ${count} packages installed, type-checked and run in an empty project`);
  const servers = await startServers();
  try {
    await runProduction(servers);
    if (options.has('--all')) await runAll(servers);
  } finally {
    servers.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

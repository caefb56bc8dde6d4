import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds to package-lock.json the optional packages of other platforms that npm left out because the registry at hand did not serve them:
 * without their entries `npm ci` refuses the lock. With `--check` it only says what is missing.
 */
interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Record<string, string>;
}

interface Lock {
  packages: Record<string, LockedPackage | object>;
}

const file = 'package-lock.json';
const systems = ['linux', 'darwin', 'win32', 'freebsd', 'android', 'openharmony', 'openbsd', 'netbsd', 'sunos', 'aix'];
const processors = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32', 'mips64el'];

const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
const added = new Map<string, object>();
for (const [place, locked] of Object.entries(lock.packages) as [string, LockedPackage][]) {
  for (const [name, range] of Object.entries(locked.optionalDependencies ?? {})) {
    if (!isLocked(place, name)) added.set(`node_modules/${name}`, entryFor(name, range, locked.dev));
  }
}

if (process.argv.includes('--check')) {
  if (added.size > 0) console.error(`${file} lacks ${[...added.keys()].join(', ')}. Run \`npm run lock\`.`);
  process.exitCode = added.size > 0 ? 1 : 0;
} else {
  const all = { ...lock.packages, ...Object.fromEntries(added) };
  const sorted = Object.entries(all).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${file}: ${added.size} entries added`);
}

/** Whether Node would find the package from a place of the lock. */
function isLocked(place: string, name: string): boolean {
  for (let base = place; ; base = base.slice(0, Math.max(base.lastIndexOf('node_modules/') - 1, 0))) {
    if (`${base ? `${base}/` : ''}node_modules/${name}` in lock.packages) return true;
    if (base === '') return false;
  }
}

function entryFor(name: string, range: string, dev: boolean | undefined): object {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const system = systems.find((one) => words.includes(one)) ?? (words.includes('windows') ? 'win32' : undefined);
  const processor = processors.find((one) => words.includes(one)) ?? (words.includes('gnueabihf') ? 'arm' : undefined);
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(processor && { cpu: [processor] }),
    ...(dev && { dev: true }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(system && { os: [system] }),
  };
}

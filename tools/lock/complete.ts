import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds the missing optional packages of other platforms to package-lock.json. npm omits an optional package that the registry does not
 * serve, and `npm ci` then refuses the lock file. With `--check` prints the missing packages and changes nothing.
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
const missing = new Map<string, object>();
for (const [place, locked] of Object.entries(lock.packages) as [string, LockedPackage][]) {
  for (const [name, range] of Object.entries(locked.optionalDependencies ?? {})) {
    if (!isLocked(place, name)) missing.set(`node_modules/${name}`, entryFor(name, range, locked.dev));
  }
}

if (process.argv.includes('--check')) {
  const names = [...missing.keys()].join(', ');
  if (missing.size > 0) console.error(`${file}: ${names} missing. Run \`npm run lock\`.`);
  process.exitCode = missing.size > 0 ? 1 : 0;
} else {
  const all = { ...lock.packages, ...Object.fromEntries(missing) };
  const sorted = Object.entries(all).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${file}: ${missing.size} entries added`);
}

/** Whether Node resolves a package from a folder of the lock file. */
function isLocked(place: string, name: string): boolean {
  for (let base = place; ; base = base.slice(0, Math.max(base.lastIndexOf('node_modules/') - 1, 0))) {
    if (`${base ? `${base}/` : ''}node_modules/${name}` in lock.packages) return true;
    if (base === '') return false;
  }
}

/** The lock entry of a platform package. Derives the platform from the package name. */
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

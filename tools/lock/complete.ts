import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds the missing optional packages of other platforms to package-lock.json, and the integrity of entries that lack it. npm omits an
 * optional package that the registry did not serve, and `npm ci` then refuses the lock file. With `--check` prints what is missing and
 * changes nothing.
 */
interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
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

const withoutIntegrity = (Object.entries(lock.packages) as [string, LockedPackage][])
  .filter(([place, { integrity, link }]) => place.includes('node_modules/') && !integrity && !link)
  .map(([place]) => place);

if (process.argv.includes('--check')) {
  const names = (places: Iterable<string>) =>
    [...places].map((place) => place.replace(/^.*node_modules\//, '')).join(', ');
  if (missing.size > 0) console.error(`${file}: ${names(missing.keys())} missing. Run \`npm run lock\`.`);
  if (withoutIntegrity.length > 0)
    console.error(`${file}: ${names(withoutIntegrity)} without \`integrity\`. Run \`npm run lock\`.`);
  process.exitCode = missing.size + withoutIntegrity.length > 0 ? 1 : 0;
} else {
  const all = { ...lock.packages, ...Object.fromEntries(missing) } as Record<string, LockedPackage>;
  const incomplete = [...withoutIntegrity, ...missing.keys()];
  const unknown = incomplete.filter((place) => !addIntegrity(all, place));
  const sorted = Object.entries(all).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${file}: ${missing.size} entries added, ${incomplete.length - unknown.length} integrities added`);
  if (unknown.length > 0)
    console.error(`The registry serves no integrity for ${unknown.join(', ')}. Pin a version that it serves.`);
  process.exitCode = unknown.length > 0 ? 1 : 0;
}

/** Asks the registry for the integrity of an entry. Returns whether it has one. */
function addIntegrity(packages: Record<string, LockedPackage>, place: string): boolean {
  const locked = packages[place]!;
  const name = place.replace(/^.*node_modules\//, '');
  const integrity = execFileSync('npm', ['view', `${name}@${locked.version}`, 'dist.integrity'], {
    encoding: 'utf8',
  }).trim();
  const { version, ...others } = locked;
  if (integrity) packages[place] = { version, integrity, ...others } as LockedPackage;
  return integrity !== '';
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

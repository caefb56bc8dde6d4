import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** OpenAPI Generator as the wrapper's configuration pins it: its version and where its jar is kept. */
const { version, storageDir } = (
  JSON.parse(readFileSync('openapitools.json', 'utf8')) as { 'generator-cli': { version: string; storageDir: string } }
)['generator-cli'];
const jar = join(storageDir.replace(/^~/, homedir()), `${version}.jar`);
const sha256 = '41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae';

/** A mistake of the machine: one line that says what is missing. */
export class MissingError extends Error {
  override readonly name = 'MissingError';
}

/** The path of the jar. Fetches it the first time. Throws a {@link MissingError} where Java or the jar cannot be had. */
export function generatorJar(): string {
  requireJava();
  if (!existsSync(jar)) fetchJar();
  if (createHash('sha256').update(readFileSync(jar)).digest('hex') === sha256) return jar;
  rmSync(jar);
  throw new MissingError(`the jar of OpenAPI Generator ${version} was damaged and has been removed. Run this again.`);
}

function requireJava(): void {
  const { error, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (error)
    throw new MissingError('Java is missing. OpenAPI Generator needs Java 11 or newer; all else here does without.');
  const found = Number(/version "(?:1\.)?(\d+)/.exec(stderr)?.[1]);
  if (!(found >= 11))
    throw new MissingError(`Java is too old (${found || 'unknown'}). OpenAPI Generator needs Java 11 or newer.`);
}

/** The npm wrapper is the downloader. It prints its own source when it fails: only the reason is kept. */
function fetchJar(): void {
  const wrapper = createRequire(import.meta.url).resolve('@openapitools/openapi-generator-cli/main.js');
  const { stdout, stderr } = spawnSync(process.execPath, [wrapper, 'version'], {
    encoding: 'utf8',
    env: { ...process.env, PWD: process.cwd() },
  });
  if (existsSync(jar)) return;
  const reason = /because of: "([^"]+)"/.exec(stdout + stderr)?.[1] ?? 'reason unknown';
  throw new MissingError(
    `OpenAPI Generator ${version} could not be downloaded (${reason}). Put its jar at ${jar.replace(homedir(), '~')}.`,
  );
}

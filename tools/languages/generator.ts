import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The version of OpenAPI Generator and the folder of its jar, from the configuration of the npm wrapper. */
const { version, storageDir } = (
  JSON.parse(readFileSync(join(root, 'openapitools.json'), 'utf8')) as {
    'generator-cli': { version: string; storageDir: string };
  }
)['generator-cli'];
const jar = join(storageDir.replace(/^~/, homedir()), `${version}.jar`);
const sha256 = '41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae';
const downloadTimeout = 300_000;

/** The machine lacks Java or the jar. The message is one line that says what is missing and how to get it. */
export class MissingError extends Error {
  override readonly name = 'MissingError';
}

/** The path of OpenAPI Generator's jar. Downloads it if necessary. Throws a {@link MissingError} without Java or the jar. */
export function generatorJar(): string {
  requireJava();
  if (!existsSync(jar)) downloadJar();
  if (createHash('sha256').update(readFileSync(jar)).digest('hex') === sha256) return jar;
  rmSync(jar);
  throw new MissingError(`The jar of OpenAPI Generator ${version} was damaged and has been deleted. Run this again.`);
}

function requireJava(): void {
  const { error, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const fix = 'Install Java 11 or newer: OpenAPI Generator requires it.';
  if (error) throw new MissingError(`Java is missing. ${fix}`);
  const major = Number(/version "(?:1\.)?(\d+)/.exec(stderr)?.[1]);
  if (!(major >= 11)) throw new MissingError(`Java is too old (version ${major || 'unknown'}). ${fix}`);
}

/** Downloads the jar with the npm wrapper. The wrapper prints much when it fails; the error contains only the reason. */
function downloadJar(): void {
  const wrapper = createRequire(import.meta.url).resolve('@openapitools/openapi-generator-cli/main.js');
  const { stdout, stderr } = spawnSync(process.execPath, [wrapper, 'version'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PWD: root },
    timeout: downloadTimeout,
  });
  if (existsSync(jar)) return;
  const reason = /because of: "([^"]+)"/.exec(stdout + stderr)?.[1] ?? 'unknown reason';
  const path = jar.replace(homedir(), '~');
  throw new MissingError(
    `OpenAPI Generator ${version} cannot be downloaded (${reason}). Download its jar by other means and save it as ${path}.`,
  );
}

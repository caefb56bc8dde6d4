import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { currentVersion } from './versions.ts';

/** What Maven Central asks of a POM. */
const required = ['name', 'description', 'url', 'licenses', 'developers', 'scm'];

/**
 * Writes the Java client into a folder as a repository of Maven Central holds it: POM, classes, sources and javadoc, each with its checksums and,
 * if `sign` is given, its signature. Returns the paths below the folder.
 */
export function writeBundle(client: string, folder: string, sign?: (file: string) => void): string[] {
  const pom = readFileSync(join(client, 'pom.xml'), 'utf8');
  const missing = required.filter((name) => !new RegExp(`^  <${name}>`, 'm').test(pom));
  if (missing.length > 0) throw new Error(`pom.xml has no ${missing.join(', ')}. Maven Central requires it: add it.`);
  const version = currentVersion('pom.xml', pom);
  const place = `io/polyface/polyface/${version}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, place), { recursive: true });
  const files = ['.pom', '.jar', '-sources.jar', '-javadoc.jar'].map((ending) => {
    const name = `polyface-${version}${ending}`;
    const source = ending === '.pom' ? join(client, 'pom.xml') : join(client, 'target', name);
    if (!existsSync(source)) throw new Error(`${source} is missing. Run mvn package in ${client}.`);
    copyFileSync(source, join(folder, place, name));
    return join(folder, place, name);
  });
  return files.flatMap((file) => {
    sign?.(file);
    const added = [...checksums(file), ...(sign ? [`${file}.asc`] : [])];
    return [file, ...added].map((one) => `${place}/${basename(one)}`);
  });
}

function checksums(file: string): string[] {
  return ['md5', 'sha1', 'sha256'].map((algorithm) => {
    writeFileSync(`${file}.${algorithm}`, createHash(algorithm).update(readFileSync(file)).digest('hex'));
    return `${file}.${algorithm}`;
  });
}

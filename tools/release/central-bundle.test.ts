import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { workspace } from '../workspace/copy.ts';
import { writeBundle } from './central-bundle.ts';

const pom = readFileSync(join(workspace, 'packages/clients-java/pom.xml'), 'utf8').replace(
  /(<artifactId>polyface<\/artifactId>\s*<version>)[^<]+/,
  '$11.2.3',
);
let client: string;

beforeEach(() => {
  client = mkdtempSync(join(tmpdir(), 'central-'));
  mkdirSync(join(client, 'target'));
  writeFileSync(join(client, 'pom.xml'), pom);
  for (const ending of ['', '-sources', '-javadoc'])
    writeFileSync(join(client, `target/polyface-1.2.3${ending}.jar`), `jar${ending}`);
});
afterEach(() => rmSync(client, { recursive: true }));

test('the bundle has POM, classes, sources and javadoc with their checksums and signatures', () => {
  const signed: string[] = [];
  const folder = join(client, 'bundle');
  const files = writeBundle(client, folder, (file) => void signed.push(file));
  const endings = ['.pom', '.jar', '-sources.jar', '-javadoc.jar'].flatMap((ending) =>
    ['', '.md5', '.sha1', '.sha256', '.asc'].map(
      (added) => `io/polyface/polyface/1.2.3/polyface-1.2.3${ending}${added}`,
    ),
  );
  expect(files).toEqual(endings);
  expect(signed).toHaveLength(4);
  const checksum = readFileSync(join(folder, 'io/polyface/polyface/1.2.3/polyface-1.2.3-sources.jar.sha1'), 'utf8');
  expect(checksum).toBe(createHash('sha1').update('jar-sources').digest('hex'));
});

test('a jar that is not built is named', () => {
  rmSync(join(client, 'target/polyface-1.2.3-javadoc.jar'));
  expect(() => writeBundle(client, join(client, 'bundle'))).toThrow(/-javadoc\.jar is missing\. Run mvn package/);
});

test('a POM without what Maven Central requires is refused', () => {
  writeFileSync(join(client, 'pom.xml'), pom.replace(/ {2}<scm>[^]*<\/scm>\n/, ''));
  expect(() => writeBundle(client, join(client, 'bundle'))).toThrow('pom.xml has no scm.');
});

import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { generatorJar, MissingError } from './generator.ts';

/** Validates specs with the parser of OpenAPI Generator: the files in the arguments, or all specs. */
const files = process.argv.length > 2 ? process.argv.slice(2) : globSync('specs/*/*.yaml').sort();

function validate(jar: string): number {
  const flags = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Dorg.slf4j.simpleLogger.defaultLogLevel=off'];
  const args = [...flags, '-cp', jar, 'tools/languages/Validate.java', ...files];
  const { status, stdout, stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  process.stdout.write(stdout);
  if (status !== 0 && stdout === '') console.error(stderr.trim().split('\n').slice(0, 3).join('\n'));
  const result = status === 0 ? `${files.length} files, no problems` : 'OpenAPI Generator found problems';
  console.log(`validate: ${result}`);
  return status === 0 ? 0 : 1;
}

try {
  process.exitCode = validate(generatorJar());
} catch (error) {
  if (!(error instanceof MissingError)) throw error;
  console.error(`validate: ${error.message}`);
  process.exitCode = 1;
}

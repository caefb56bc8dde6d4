import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { generatorJar, MissingError } from './generator.ts';

/** Holds every spec (or the files named) against OpenAPI Generator, as a second opinion. */
const files = process.argv.length > 2 ? process.argv.slice(2) : globSync('specs/*/*.yaml').sort();
try {
  const flags = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Dorg.slf4j.simpleLogger.defaultLogLevel=off'];
  const { status, stdout, stderr } = spawnSync(
    'java',
    [...flags, '-cp', generatorJar(), 'tools/languages/Validate.java', ...files],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  process.stdout.write(stdout);
  if (status !== 0 && stdout === '') console.error(stderr.trim().split('\n').slice(0, 3).join('\n'));
  console.log(
    status === 0 ? `validate: ${files.length} files, no problem` : 'validate: OpenAPI Generator found problems',
  );
  process.exitCode = status === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof MissingError)) throw error;
  console.error(`validate: ${error.message}`);
  process.exitCode = 1;
}

import { describe, expect, test } from 'vitest';
import { parseOptions } from './options.ts';

const release = { name: 'release', usage: 'Usage: npm run release [-- --dry-run]', options: ['--dry-run'] };

describe('the options of a script', () => {
  test('are those that it knows', () => {
    expect(parseOptions([], release)).toEqual(new Set());
    expect(parseOptions(['--dry-run'], release)).toEqual(new Set(['--dry-run']));
  });

  test('--help prints the usage instead of running the script', () => {
    expect(parseOptions(['--dry-run', '--help'], release)).toEqual({ text: release.usage, exitCode: 0 });
    expect(parseOptions(['-h'], release)).toEqual({ text: release.usage, exitCode: 0 });
  });

  test.each(['--dryrun', '1.0.0', ''])('the unknown argument %j ends the script with a message', (argument) => {
    expect(parseOptions(['--dry-run', argument], release)).toEqual({
      text: `release: unknown argument ${JSON.stringify(argument)}.\n\n${release.usage}`,
      exitCode: 2,
    });
  });
});

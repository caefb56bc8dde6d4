import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeBundle } from './central-bundle.ts';

/**
 * Writes `build/release/central-bundle.zip`, which Maven Central takes, from what `mvn package` has built. With `--sign` signs each file by
 * gpg's default key, whose passphrase is GPG_PASSPHRASE. Without it the bundle shows that a release would be complete.
 */
const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const sign = process.argv.includes('--sign');
const folder = at('build/release/central');
const bundle = `${folder}-bundle.zip`;

function signFile(file: string): void {
  const options = [
    '--batch',
    '--yes',
    '--pinentry-mode',
    'loopback',
    '--passphrase-fd',
    '0',
    '--armor',
    '--detach-sign',
  ];
  execFileSync('gpg', [...options, file], { input: process.env['GPG_PASSPHRASE'] ?? '', stdio: ['pipe', 'ignore', 2] });
}

const files = writeBundle(at('packages/clients-java'), folder, sign ? signFile : undefined);
execFileSync('jar', ['--create', '--no-manifest', '--file', bundle, '-C', folder, '.']);
console.log(
  `central-bundle: ${files.length} files, ${sign ? 'signed' : 'not signed'}, in build/release/central-bundle.zip`,
);

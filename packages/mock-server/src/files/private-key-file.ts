import { readFileSync } from 'node:fs';
import { suggest } from './suggest.ts';
import { UsageError } from './usage-error.ts';

/** Reads the files of `tencent-faceid=private-key.pem`. Returns the keys as PEM, by service. Does not validate the keys. Throws a {@link UsageError}. */
export function readPrivateKeys(
  texts: readonly string[],
  services: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.map((text) => readPrivateKey(text, services)));
}

function readPrivateKey(text: string, services: readonly string[]): [service: string, pem: string] {
  const [, service, file] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (service === undefined || file === undefined) {
    throw new UsageError('--private-key must be <service>=<file>, for example tencent-faceid=private-key.pem.');
  }
  if (!services.includes(service)) {
    const known = `Use ${services.join(', ')}.${suggest(service, services)}`;
    throw new UsageError(`--private-key: unknown service ${JSON.stringify(service)}. ${known}`);
  }
  try {
    return [service, readFileSync(file, 'utf8')];
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw new UsageError(`${file}: cannot be read (${code}). Check the path and the permissions.`);
  }
}

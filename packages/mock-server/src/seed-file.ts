import { readByService } from './json-file.ts';
import type { Seeds } from './create-mocks.ts';

/** Reads `{ "megvii-finauth": { "groups": [{ … }] } }`; what the stores take is theirs to say. Throws a `UsageError`. */
export function readSeeds(file: string, services: readonly string[]): Seeds {
  return readByService(file, services, '{ "megvii-finauth": { "groups": [{ … }], "faces": [{ … }] } }');
}

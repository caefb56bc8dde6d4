import type { Seeds } from './create-mocks.ts';
import { readJsonByService } from '../files/json-file.ts';

/** Reads `{ "megvii-finauth": { "groups": [{ … }] } }`. Does not validate the stores. Throws a `UsageError`. */
export function readSeeds(file: string, services: readonly string[]): Seeds {
  return readJsonByService(file, services, '{ "megvii-finauth": { "groups": [{ … }], "faces": [{ … }] } }');
}

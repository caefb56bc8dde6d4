import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extractApi } from '../src/api/extract.ts';

/** Writes the API reference to the file that the first argument names. */
writeFileSync(process.argv[2]!, JSON.stringify(extractApi(fileURLToPath(new URL('../../..', import.meta.url)))));

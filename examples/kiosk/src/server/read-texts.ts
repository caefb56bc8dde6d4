import { readdir, readFile } from 'node:fs/promises';
import { vendors } from '../api/connect.ts';
import type { ServiceTexts } from '../api/failure-texts.ts';

const data = new URL('../../../../packages/docs/src/data/', import.meta.url);

/** Reads the data that `npm run generate` wrote for each vendor. */
export function readTexts(): Promise<readonly ServiceTexts[]> {
  return Promise.all(
    vendors.map(async (vendor) => {
      const folder = new URL(`${vendor}/`, data);
      const names = (await readdir(folder)).filter((name) => !/^(service|openapi)\.gen\.json$/.test(name));
      const [service, ...operations] = await Promise.all(
        ['service.gen.json', ...names].map((name) => readJson(new URL(name, folder))),
      );
      return { service, operations } as ServiceTexts;
    }),
  );
}

async function readJson(file: URL): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

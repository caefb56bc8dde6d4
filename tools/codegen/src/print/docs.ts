import type { ServiceModel } from '../model/service.ts';
import { docsFolder, type GeneratedFile } from './generated-file.ts';

/** What the site's pages of a service are made from. */
export function docsFiles({ id, folder, docs, openapi, operations }: ServiceModel): GeneratedFile[] {
  return [
    dataFile(`${docsFolder(id)}/service.gen.json`, `${folder}/service.yaml`, docs),
    { file: `${docsFolder(id)}/openapi.gen.json`, text: JSON.stringify(openapi) },
    ...operations.map(({ slug, file, docs: own }) => dataFile(`${docsFolder(id)}/${slug}.gen.json`, file, own)),
  ];
}

function dataFile(file: string, source: string, data: object): GeneratedFile {
  const comment = `Generated from ${source} by \`npm run generate\`. Do not edit.`;
  return { file, text: JSON.stringify({ $comment: comment, ...data }) };
}

import { serviceOf } from './model/service.ts';
import { clientFiles } from './print/client.ts';
import { docsFiles } from './print/docs.ts';
import { indexFile } from './print/index.ts';
import { mockIndexFile, mockServiceFile } from './print/mock-service.ts';
import { mockFile } from './print/mock.ts';
import type { GeneratedFile } from './print/generated-file.ts';
import { serviceFile } from './print/service.ts';
import type { ServiceSource } from './source.ts';

/** All files that are made from a service's folder, not yet formatted. */
export async function makeService(source: ServiceSource): Promise<GeneratedFile[]> {
  const service = serviceOf(source);
  const clients = await Promise.all(service.operations.map((operation) => clientFiles(service, operation)));
  return [
    ...clients.flat(),
    await serviceFile(service),
    indexFile(service),
    ...service.operations.map((operation) => mockFile(service, operation)),
    mockServiceFile(service),
    mockIndexFile(service),
    ...docsFiles(service),
  ];
}

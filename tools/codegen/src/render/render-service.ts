import { serviceOf } from '../model/service.ts';
import type { ServiceSource } from '../source.ts';
import { renderClient } from './client.ts';
import { renderClientIndex } from './client-index.ts';
import { renderDocs } from './docs.ts';
import type { GeneratedFile } from './generated-file.ts';
import { renderMock } from './mock.ts';
import { renderMockIndex, renderMockService } from './mock-service.ts';
import { renderClientService } from './service.ts';

/** Renders all files that are generated from a service's folder, not yet formatted. */
export async function renderService(source: ServiceSource): Promise<GeneratedFile[]> {
  const service = serviceOf(source);
  const clients = await Promise.all(service.operations.map((operation) => renderClient(service, operation)));
  return [
    ...clients.flat(),
    await renderClientService(service),
    renderClientIndex(service),
    ...service.operations.map((operation) => renderMock(service, operation)),
    renderMockService(service),
    renderMockIndex(service),
    ...renderDocs(source, service),
  ];
}

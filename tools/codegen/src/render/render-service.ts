import type { OperationModel } from '../model/operation.ts';
import { serviceHeadOf, serviceOf, withOperations, type OperationOutline, type ServiceHead } from '../model/service.ts';
import type { ServiceSource } from '../source.ts';
import { renderClient } from './client.ts';
import { renderClientIndex } from './client-index.ts';
import { renderOperationDocs, renderServiceDocs } from './docs.ts';
import type { GeneratedFile } from './generated-file.ts';
import { renderMock } from './mock.ts';
import { renderMockIndex, renderMockService } from './mock-service.ts';
import { renderClientService } from './service.ts';

/** Renders all files that are generated from a service's folder, not yet formatted. */
export function renderService(source: ServiceSource): GeneratedFile[] {
  const renderer = new ServiceRenderer(source);
  const { operations } = serviceOf(source);
  return [...operations.flatMap((operation) => renderer.operation(operation)), ...renderer.service()];
}

/** Renders the files of a service: first those of each operation, so that only one model must be in memory, then those of the service. */
export class ServiceRenderer {
  readonly #source: ServiceSource;
  readonly #head: ServiceHead;
  readonly #operations: OperationOutline[] = [];

  /** Throws a `SpecError` if nothing can be generated from the service's own file. */
  constructor(source: ServiceSource) {
    this.#source = source;
    this.#head = serviceHeadOf(source);
  }

  /** The files of an operation, not yet formatted. */
  operation(model: OperationModel): GeneratedFile[] {
    this.#operations.push(outlineOf(model));
    const service = this.#head;
    return [...renderClient(service, model), renderMock(service, model), renderOperationDocs(service, model)];
  }

  /** The files of the service as a whole, not yet formatted. Call it after the last operation. */
  service(): GeneratedFile[] {
    const service = withOperations(this.#head, this.#operations);
    return [
      renderClientService(service),
      renderClientIndex(service),
      renderMockService(service),
      renderMockIndex(service),
      ...renderServiceDocs(this.#source, service),
    ];
  }
}

function outlineOf(model: OperationModel): OperationOutline {
  const { id, slug, file, summary, deprecated, constant, type, options, neutral, data } = model;
  const { paging } = data;
  return { id, slug, file, summary, deprecated, constant, type, options, neutral, data: { ...(paging && { paging }) } };
}

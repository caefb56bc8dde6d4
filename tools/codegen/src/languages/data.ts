import { stringifyJson } from '../docs/json-value.ts';
import type { ServiceModel } from '../model/service.ts';

/** The file that holds {@link operationData}, beside the generated code of each language. */
export const dataFile = 'operations.gen.json';

/**
 * The operations of a service as data, for the runtimes of all languages: what the constants of the TypeScript clients hold.
 * JSON text, not yet formatted.
 */
export function operationData({ data, protocol, operations }: ServiceModel): string {
  const service = { ...data, protocol: protocol.id };
  const byId = Object.fromEntries(operations.map((operation) => [operation.id, operation.data]));
  return stringifyJson({ service, operations: byId });
}

import type { OperationData, ServiceData } from '../data/types.ts';

/** The lines that simulate an error code in a test. */
export function simulateSample({ id, type }: ServiceData, operation: OperationData, code: string): string {
  return `import { mock${type} } from '@polyface/mocks/${id}';

const mock = mock${type}();
mock.use(mock.${operation.constant}.fail('${code}'));
// Pass mock.fetch to the client, or use MSW: server.use(mock.${operation.constant}.fail('${code}'))`;
}

/** The lines that handle an error code. */
export function handleSample({ id }: ServiceData, operation: OperationData, code: string): string {
  return `import { isVendorError, ${operation.constant} } from '@polyface/clients/${id}';

try {
  await client.${operation.constant}(input);
} catch (error) {
  if (!isVendorError(error, ${operation.constant}) || error.code !== '${code}') throw error;
  console.warn(error.kind, error.retry, error.requestId);
}`;
}

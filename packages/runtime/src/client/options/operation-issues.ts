import type { Issue } from '../../schema/issue.ts';
import { isObject } from '../../schema/type-guards.ts';

/** What is wrong with the operations of a client: not operations, none, or operations of several services. */
export function operationIssues(operations: unknown): Issue[] {
  const refuse = (message: string, path = ''): Issue[] => [{ path, rule: 'type', message }];
  try {
    if (!isObject(operations)) return refuse(`the operations must be an object, ${example}`);
    const entries = Object.entries(operations);
    const wrong = entries.flatMap(([name, operation]) =>
      isOperation(operation)
        ? []
        : refuse(`is not an operation. Import it from the client package, ${example}`, `/${name.slice(0, 100)}`),
    );
    if (wrong.length > 0) return wrong;
    const ids = new Set(entries.map(([, operation]) => serviceId(operation)));
    if (ids.size === 0) return refuse(`the client has no operations. Pass at least one, ${example}`);
    if (ids.size === 1) return [];
    return refuse(`the operations belong to several services: ${[...ids].join(', ')}. Create a client for each`);
  } catch {
    return refuse('the operations cannot be read: reading one of them throws an error');
  }
}

const example = 'such as { getFaceIdToken }';

function isOperation(value: unknown): boolean {
  return (
    isObject(value) && typeof value['id'] === 'string' && isObject(value['input']) && serviceId(value) !== undefined
  );
}

function serviceId(operation: unknown): string | undefined {
  const service = isObject(operation) ? operation['service'] : undefined;
  if (!isObject(service) || !isObject(service['protocol'])) return undefined;
  return typeof service['id'] === 'string' ? service['id'] : undefined;
}

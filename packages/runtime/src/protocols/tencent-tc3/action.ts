import { constantOf } from '../../operation/lookup.ts';
import type { Operation } from '../../operation/operation.ts';
import { header, type WireRequest } from '../../wire/message.ts';
import { parameterOf } from '../../wire/parameters.ts';

/** Returns the route of an operation: its action and version, which are constants of its spec. */
export function routeOf(operation: Operation): string {
  const action = constantOf(operation, 'X-TC-Action') ?? constantOf(operation, 'Action') ?? '';
  const version = constantOf(operation, 'X-TC-Version') ?? constantOf(operation, 'Version');
  return `${action} ${version ?? operation.service.version}`;
}

/** Returns the action and version that a request names: in headers, otherwise in parameters of the query or of a form. */
export function requestedAction(request: WireRequest): { action: string; version: string } {
  return {
    action: header(request, 'x-tc-action') ?? parameterOf(request, 'Action') ?? '',
    version: header(request, 'x-tc-version') ?? parameterOf(request, 'Version') ?? '',
  };
}

import { constantOf, type Operation } from '../../operation/operation.ts';
import { parameterOf } from '../../wire/parameters.ts';
import { header, type WireRequest } from '../../wire/message.ts';

/** What an operation is found by: its action and its version, constants of its spec. */
export function routeOf(operation: Operation): string {
  const action = constantOf(operation, 'X-TC-Action') ?? constantOf(operation, 'Action') ?? '';
  const version = constantOf(operation, 'X-TC-Version') ?? constantOf(operation, 'Version');
  return `${action} ${version ?? operation.service.version}`;
}

/** The action and the version a request asks for: headers, or parameters of the query or of a form. */
export function requestedAction(request: WireRequest): { action: string; version: string } {
  const told = (name: string) => header(request, `x-tc-${name.toLowerCase()}`) ?? parameterOf(request, name) ?? '';
  return { action: told('Action'), version: told('Version') };
}

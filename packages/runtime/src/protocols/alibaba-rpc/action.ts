import { constantOf, type Operation } from '../../operation/operation.ts';
import { parameterOf } from '../../wire/parameters.ts';
import { header, type WireRequest } from '../../wire/message.ts';

/** What an operation is found by. */
export interface Action {
  readonly action: string;
  readonly version: string;
}

/** The action and the version of an operation: constants of its spec. */
export function actionOf(operation: Operation): Action {
  return {
    action: constantOf(operation, 'Action') ?? constantOf(operation, 'x-acs-action') ?? '',
    version: constantOf(operation, 'Version') ?? constantOf(operation, 'x-acs-version') ?? operation.service.version,
  };
}

/**
 * The action and the version a request asks for. By version 2 they are parameters; headers of the same meaning, which its clients send
 * too (and in another spelling), count only where no such parameter is.
 */
export function requestedAction(request: WireRequest): Action {
  const told = (parameter: string, name: string) => {
    const [first, second] = [parameterOf(request, parameter), header(request, name)];
    return (isV2(request) ? (first ?? second) : (second ?? first)) ?? '';
  };
  return { action: told('Action', 'x-acs-action'), version: told('Version', 'x-acs-version') };
}

/** Whether a request is signed by version 2, or would be if it were signed: a parameter carries what version 3 has in headers. */
export function isV2(request: WireRequest): boolean {
  if (header(request, 'authorization')?.startsWith('ACS3-')) return false;
  return parameterOf(request, 'Signature') !== undefined || header(request, 'x-acs-action') === undefined;
}

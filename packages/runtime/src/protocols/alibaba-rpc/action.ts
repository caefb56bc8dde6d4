import { constantOf } from '../../operation/lookup.ts';
import type { Operation } from '../../operation/operation.ts';
import { header, type WireRequest } from '../../wire/message.ts';
import { parameterOf, parametersOf } from '../../wire/parameters.ts';

/** The name and the version of an operation at the gateway. */
export interface Action {
  readonly action: string;
  readonly version: string;
}

const actions = new WeakMap<Operation, Action>();

/** Returns the action and version of an operation, which are constants of its spec. */
export function actionOf(operation: Operation): Action {
  const known = actions.get(operation);
  if (known) return known;
  const action = {
    action: constantOf(operation, 'Action') ?? constantOf(operation, 'x-acs-action') ?? '',
    version: constantOf(operation, 'Version') ?? constantOf(operation, 'x-acs-version') ?? operation.service.version,
  };
  actions.set(operation, action);
  return action;
}

/**
 * Returns the action and version that a request names. In version 2 the parameters take precedence over the headers: its SDKs also send the
 * headers, in another spelling. In version 3 the headers take precedence.
 */
export function requestedAction(request: WireRequest): Action {
  const action = header(request, 'x-acs-action');
  const version = header(request, 'x-acs-version');
  if (parametersOf(request).length === 0) return { action: action ?? '', version: version ?? '' };
  const ownAction = parameterOf(request, 'Action');
  const ownVersion = parameterOf(request, 'Version');
  return isV2(request)
    ? { action: ownAction ?? action ?? '', version: ownVersion ?? version ?? '' }
    : { action: action ?? ownAction ?? '', version: version ?? ownVersion ?? '' };
}

/** Whether a request uses version 2 of the signature, signed or not: parameters carry what version 3 has in headers. */
export function isV2(request: WireRequest): boolean {
  if (header(request, 'authorization')?.startsWith('ACS3-')) return false;
  return parameterOf(request, 'Signature') !== undefined || header(request, 'x-acs-action') === undefined;
}

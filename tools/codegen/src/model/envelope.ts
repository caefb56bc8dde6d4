import { isDeepStrictEqual } from 'node:util';
import type { Condition, Envelope } from '@polyface/runtime';
import { itemsOf, membersOf, type Members } from '../members.ts';

/** The envelope of a service (`x-envelope`). */
export function envelopeOf(service: Members): Envelope {
  return toEnvelope(membersOf(service['x-envelope']));
}

/** The JSON pointer of the Input in the request body of an operation. */
export function inputPlace(service: Members, operation: Members): string {
  return String(mergeEnvelopes(service, operation)['input'] ?? '');
}

/** The envelope of an operation: the service's envelope with the operation's own keys. */
export function operationEnvelope(service: Members, operation: Members): Envelope {
  return toEnvelope(mergeEnvelopes(service, operation));
}

/** The envelope of an operation; `undefined` if it equals the service's. */
export function ownEnvelope(service: Members, operation: Members): Envelope | undefined {
  const own = operationEnvelope(service, operation);
  return isDeepStrictEqual(own, envelopeOf(service)) ? undefined : own;
}

function mergeEnvelopes(service: Members, operation: Members): Members {
  return { ...membersOf(service['x-envelope']), ...membersOf(operation['x-envelope']) };
}

function toEnvelope(members: Members): Envelope {
  return {
    data: String(members['data'] ?? ''),
    code: toPointers(members['code']),
    message: toPointers(members['message']),
    requestId: toPointers(members['requestId']),
    success: itemsOf(members['success']).map(toCondition),
  };
}

function toCondition({ at, is, present, absent }: Members): Condition {
  if (present === true) return { at: String(at), present };
  return absent === true ? { at: String(at), absent } : { at: String(at), is: is as string | number | boolean };
}

function toPointers(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

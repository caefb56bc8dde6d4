import type { Condition, Envelope } from '@polyface/runtime';
import { isDeepStrictEqual } from 'node:util';
import { itemsOf, membersOf, type Members } from './members.ts';

/** Where things sit in the bodies of a service (`x-envelope`). */
export function envelopeOf(service: Members): Envelope {
  return envelope(membersOf(service['x-envelope']));
}

/** Where the Input sits in the request body of an operation: a JSON pointer. */
export function inputPlace(service: Members, operation: Members): string {
  return String(both(service, operation)['input'] ?? '');
}

/** The envelope of an operation: the service's, with the keys that the operation says replaced. */
export function operationEnvelope(service: Members, operation: Members): Envelope {
  return envelope(both(service, operation));
}

/** The envelope of an operation where it differs from the service's. */
export function ownEnvelope(service: Members, operation: Members): Envelope | undefined {
  const own = operationEnvelope(service, operation);
  return isDeepStrictEqual(own, envelopeOf(service)) ? undefined : own;
}

function both(service: Members, operation: Members): Members {
  return { ...membersOf(service['x-envelope']), ...membersOf(operation['x-envelope']) };
}

function envelope(said: Members): Envelope {
  return {
    data: String(said['data'] ?? ''),
    code: places(said['code']),
    message: places(said['message']),
    requestId: places(said['requestId']),
    success: itemsOf(said['success']).map(condition),
  };
}

function condition({ at, is, absent }: Members): Condition {
  return absent === true ? { at: String(at), absent } : { at: String(at), is: is as string | number | boolean };
}

function places(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

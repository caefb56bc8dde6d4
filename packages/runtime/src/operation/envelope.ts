import { isObject } from '../schema/type-guards.ts';

/** Where the parts of a response are in the bodies of a service (`x-envelope`). Places are JSON pointers; `''` is the whole body. */
export interface Envelope {
  /** The place of the Output in a success body. */
  readonly data: string;
  /** The places of the error code: the first that has a value counts. */
  readonly code: readonly string[];
  /** The places of the error message. */
  readonly message: readonly string[];
  /** The places of the request id. */
  readonly requestId: readonly string[];
  /** The conditions of a success. A 2xx response is a success if all of them hold. */
  readonly success: readonly Condition[];
}

/** A condition on a place of a body: it has a certain value, or none. */
export type Condition =
  { readonly at: string; readonly is: string | number | boolean } | { readonly at: string; readonly absent: true };

/** Returns the value at a JSON pointer (RFC 6901), `undefined` if there is none. */
export function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const step of parsePointer(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** Returns a copy of the body with a value at a JSON pointer. Creates missing objects on the way. */
export function withValueAt(body: unknown, pointer: string, value: unknown): unknown {
  const [first, ...rest] = parsePointer(pointer);
  if (first === undefined) return value;
  const members = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const inner = Object.hasOwn(members, first) ? members[first] : undefined;
  return { ...members, [first]: withValueAt(inner, rest.map((step) => `/${escapeStep(step)}`).join(''), value) };
}

/** Whether a body meets the conditions of a success. */
export function isSuccess(envelope: Envelope, body: unknown): boolean {
  return envelope.success.every((condition) => {
    const value = valueAt(body, condition.at);
    return 'absent' in condition ? value === undefined || value === null : value === condition.is;
  });
}

/** Returns the first text or number at one of the places, as a text. */
export function textAt(body: unknown, places: readonly string[]): string | undefined {
  for (const place of places) {
    const value = valueAt(body, place);
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return undefined;
}

/**
 * Builds a success body around `data`: it meets the conditions of a success and has a request id, unless `data` brings one. `members` are
 * documented members beside the data.
 */
export function wrapSuccess(envelope: Envelope, data: unknown, requestId: string, members: unknown = {}): unknown {
  const isWhole = envelope.data === '' && isObject(data) && isObject(members);
  let body: unknown = isWhole ? { ...members, ...data } : withValueAt(members, envelope.data, data);
  for (const condition of envelope.success) {
    if ('is' in condition) body = withValueAt(body, condition.at, condition.is);
  }
  const place = envelope.requestId[0];
  return place === undefined || valueAt(body, place) !== undefined ? body : withValueAt(body, place, requestId);
}

/** Returns an error body with its code: a number if the code of a success is a number. */
export function withCode(body: unknown, envelope: Envelope, code: string): unknown {
  const [place] = envelope.code;
  if (place === undefined) return body;
  const isNumber = envelope.success.some((one) => one.at === place && 'is' in one && typeof one.is === 'number');
  return withValueAt(body, place, isNumber && /^\d{1,15}$/.test(code) ? Number(code) : code);
}

function parsePointer(pointer: string): string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

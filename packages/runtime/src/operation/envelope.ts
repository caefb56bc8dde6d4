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

/** A condition on a place of a body: it has a certain value, any value, or none. `null` is no value. */
export type Condition =
  | {
      /** A place in the body: a JSON pointer. */
      readonly at: string;
      /** The value there. */
      readonly is: string | number | boolean;
    }
  | {
      /** A place in the body: a JSON pointer. */
      readonly at: string;
      readonly present: true;
    }
  | {
      /** A place in the body: a JSON pointer. */
      readonly at: string;
      readonly absent: true;
    };

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
  return withValueBelow(body, parsePointer(pointer), 0, value);
}

function withValueBelow(body: unknown, steps: readonly string[], index: number, value: unknown): unknown {
  const step = steps[index];
  if (step === undefined) return value;
  const members = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const inner = Object.hasOwn(members, step) ? members[step] : undefined;
  return { ...members, [step]: withValueBelow(inner, steps, index + 1, value) };
}

/** Returns the first condition of a success that a body does not meet; `undefined` if it meets all. */
export function unmetCondition(envelope: Envelope, body: unknown): Condition | undefined {
  return envelope.success.find((condition) => !isMet(condition, body));
}

/** Whether a body meets a condition. */
export function isMet(condition: Condition, body: unknown): boolean {
  const value = valueAt(body, condition.at);
  const isPresent = value !== undefined && value !== null;
  if ('is' in condition) return isSameValue(value, condition.is);
  return 'present' in condition ? isPresent : !isPresent;
}

/** Compares scalars. A number or a boolean and its text are the same value: vendors send both. */
function isSameValue(value: unknown, expected: string | number | boolean): boolean {
  return value === expected || (isScalar(value) && String(value) === String(expected));
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
}

/** Returns the first number or text that is not empty at one of the places, as a text. */
export function textAt(body: unknown, places: readonly string[]): string | undefined {
  for (const place of places) {
    const value = valueAt(body, place);
    if ((typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'bigint') {
      return String(value);
    }
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
  const evidence = envelope.success.filter((condition) => 'present' in condition).map(({ at }) => at);
  for (const place of [...envelope.requestId.slice(0, 1), ...evidence]) {
    if (valueAt(body, place) === undefined) body = withValueAt(body, place, requestId);
  }
  return body;
}

/**
 * Returns a body with an error. Where an envelope has several places, a code that is a number goes to the one that has a number in a success
 * too, and becomes a number; any other code goes to the first place. The message goes to the place that belongs to that of the code.
 */
export function withError(body: unknown, envelope: Envelope, { code, message }: ErrorText): unknown {
  const isNumeric = /^-?\d{1,15}$/.test(code);
  const numberAt = envelope.code.findIndex((place) =>
    envelope.success.some((one) => one.at === place && 'is' in one && typeof one.is === 'number'),
  );
  const isNumber = isNumeric && numberAt >= 0;
  const index = isNumber ? numberAt : 0;
  const codePlace = envelope.code[index];
  const messagePlace = envelope.message[index] ?? envelope.message.at(-1);
  // A service without a code of its own sends the message in its place.
  const members: [place: string | undefined, value: unknown][] = [
    [codePlace === messagePlace ? undefined : codePlace, isNumber ? Number(code) : code],
    [messagePlace, message],
  ];
  return members.reduce<unknown>(
    (result, [place, value]) => (place === undefined ? result : withValueAt(result, place, value)),
    body,
  );
}

/** The code of an error and its message. */
interface ErrorText {
  readonly code: string;
  readonly message: string;
}

/** The steps of the pointers of the specs, which are few. */
const parsedPointers = new Map<string, readonly string[]>();

function parsePointer(pointer: string): readonly string[] {
  const cached = parsedPointers.get(pointer);
  if (cached) return cached;
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  parsedPointers.set(pointer, steps);
  return steps;
}

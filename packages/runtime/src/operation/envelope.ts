/** Where things sit in a service's bodies (`x-envelope`). Places are JSON pointers; `''` is the whole body. */
export interface Envelope {
  /** Where the Output sits in a success body. */
  readonly data: string;
  /** Where an error's code is: the first place that holds one. */
  readonly code: readonly string[];
  readonly message: readonly string[];
  readonly requestId: readonly string[];
  /** What must all hold for a 2xx answer to be a success. */
  readonly success: readonly Condition[];
}

/** A condition on a place of a body. */
export type Condition =
  { readonly at: string; readonly is: string | number | boolean } | { readonly at: string; readonly absent: true };

/** The value at a JSON pointer (RFC 6901), `undefined` when there is none. */
export function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const step of steps(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** The body with a value put at a JSON pointer; objects on the way are made. */
export function withValueAt(body: unknown, pointer: string, value: unknown): unknown {
  const [first, ...rest] = steps(pointer);
  if (first === undefined) return value;
  const members = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const inner = Object.hasOwn(members, first) ? members[first] : undefined;
  return { ...members, [first]: withValueAt(inner, rest.map((step) => `/${escape(step)}`).join(''), value) };
}

/** Whether a body is that of a success. */
export function isSuccess(envelope: Envelope, body: unknown): boolean {
  return envelope.success.every((condition) => {
    const value = valueAt(body, condition.at);
    return 'absent' in condition ? value === undefined || value === null : value === condition.is;
  });
}

/** The first text or number found at one of the places. */
export function textAt(body: unknown, places: readonly string[]): string | undefined {
  for (const place of places) {
    const value = valueAt(body, place);
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return undefined;
}

/** A success body that carries `data`: the conditions of a success are made true. */
export function wrapSuccess(envelope: Envelope, data: unknown, requestId: string): unknown {
  let body: unknown = withValueAt({}, envelope.data, data);
  for (const condition of envelope.success) {
    if ('is' in condition) body = withValueAt(body, condition.at, condition.is);
  }
  const place = envelope.requestId[0];
  return place === undefined || valueAt(body, place) !== undefined ? body : withValueAt(body, place, requestId);
}

function steps(pointer: string): string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function escape(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** How deep the causes and members of an error are examined. */
const deepest = 8;

/**
 * Returns an error that is safe to log: the error itself if no text in it changes by `redact`, otherwise a copy of name, message, stack, code
 * and causes with redacted texts. Other members are not copied.
 */
export function redactError(error: unknown, redact: (text: string) => string): unknown {
  try {
    return isClean(error, redact, 0) ? error : redactedCopy(error, redact, 0);
  } catch {
    return undefined;
  }
}

function isClean(value: unknown, redact: (text: string) => string, depth: number): boolean {
  if (typeof value === 'string') return redact(value) === value;
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  if (depth > deepest || !(isError(value) || Array.isArray(value) || isPlainObject(value))) return false;
  return Reflect.ownKeys(value).every((key) => {
    const member = Object.getOwnPropertyDescriptor(value, key);
    const content: unknown =
      member && 'value' in member ? member.value : (value as unknown as Record<PropertyKey, unknown>)[key];
    return isClean(content, redact, depth + 1);
  });
}

function redactedCopy(value: unknown, redact: (text: string) => string, depth: number): unknown {
  if (typeof value === 'string') return redact(value);
  if (!isError(value) || depth > deepest) return undefined;
  const { name, message, stack, cause, code } = value as Error & { readonly code?: unknown };
  const copy = new Error(redact(message), cause === undefined ? {} : { cause: redactedCopy(cause, redact, depth + 1) });
  const define = (key: string, text: unknown) =>
    typeof text === 'string' &&
    Object.defineProperty(copy, key, { value: redact(text), enumerable: false, configurable: true, writable: true });
  define('name', name);
  define('stack', stack);
  define('code', code);
  return copy;
}

/** Whether a value is an error, also one of another realm. */
function isError(value: unknown): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

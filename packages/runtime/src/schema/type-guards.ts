/** Whether a value is an object with members: not an array, not bytes, not a file. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isBinary(value);
}

/** Whether a value is bytes or a file. */
export function isBinary(value: unknown): value is Uint8Array<ArrayBuffer> | Blob {
  return value instanceof Uint8Array || (typeof Blob !== 'undefined' && value instanceof Blob);
}

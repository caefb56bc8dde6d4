import { formatCount } from './count.ts';
import type { CompileKeyword } from './features.ts';
import { isBinary } from './type-guards.ts';

/** Compiles `format: byte` and `maxBytes` of a text or of bytes. A feature of operations. */
export const compileBytes: CompileKeyword = ({ format, maxBytes = Infinity }) => {
  return (value, found) => {
    if (typeof value === 'string' && format === 'byte' && !isBase64(value)) {
      found.add('pattern', 'must be Base64 with padding, without a data: prefix and without line breaks');
    } else if (sizeOf(value, format, maxBytes) > maxBytes) {
      found.add('length', `must have at most ${formatCount(maxBytes, 'byte')}`);
    }
  };
};

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

/** The size in bytes. A text that cannot be too long is not measured. */
function sizeOf(value: unknown, format: string | undefined, limit: number): number {
  if (isBinary(value)) return value instanceof Uint8Array ? value.length : value.size;
  if (typeof value !== 'string' || value.length * 3 <= limit) return 0;
  if (format === 'byte') return (value.length / 4) * 3 - (value.endsWith('==') ? 2 : value.endsWith('=') ? 1 : 0);
  return new TextEncoder().encode(value).length;
}

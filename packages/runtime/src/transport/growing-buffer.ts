import { noBytes, type Bytes } from '../wire/bytes.ts';

/**
 * Collects chunks in memory of at most about twice their length, however small they are. A single chunk is not copied.
 */
export class GrowingBuffer {
  /** The number of bytes appended so far. */
  length = 0;
  #bytes: Uint8Array = noBytes;
  /** Whether the memory is not that of a chunk. */
  #isOwn = false;

  /** Appends a chunk, which must not change afterwards. */
  append(chunk: Uint8Array): void {
    if (this.length === 0) {
      this.#bytes = chunk;
    } else {
      this.#reserve(this.length + chunk.length);
      this.#bytes.set(chunk, this.length);
    }
    this.length += chunk.length;
  }

  /** Returns all bytes. */
  toBytes(): Bytes {
    const bytes = this.length === this.#bytes.length ? this.#bytes : this.#bytes.subarray(0, this.length);
    return isBytes(bytes) ? bytes : new Uint8Array(bytes);
  }

  #reserve(length: number): void {
    if (length <= this.#bytes.length && this.#isOwn) return;
    const larger = new Uint8Array(Math.max(length, 2 * this.length, minCapacity));
    larger.set(this.#bytes.subarray(0, this.length));
    this.#bytes = larger;
    this.#isOwn = true;
  }
}

/** In bytes. */
const minCapacity = 4_096;

function isBytes(bytes: Uint8Array): bytes is Bytes {
  return bytes.buffer instanceof ArrayBuffer;
}

/** Longest text or binary value that is kept whole, in characters or bytes. */
const maxLength = 64 * 1024;
/** Characters and bytes that are kept of a longer value. */
const keptLength = 1024;
/** The memory that an object, an array or a scalar takes beside its contents. */
const overhead = 32;

/** Estimates the memory that a value takes, in bytes. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return overhead + value.length * 2;
  if (value instanceof Uint8Array) return overhead + value.length;
  if (typeof value !== 'object' || value === null) return overhead;
  let total = 2 * overhead;
  const members = value as Readonly<Record<string, unknown>>;
  // Unlike `Object.keys`, this creates no list. No prototype here has members.
  for (const name in members) total += name.length * 2 + sizeOf(members[name]);
  return total;
}

/**
 * Returns a copy in which long texts and binary values are cut, and members that do not fit into `maxBytes` are left out. Texts are copied:
 * a part of a text keeps the whole text in memory.
 */
export function cutTexts<Value>(value: Value, maxBytes: number): Value {
  return new Cutter(maxBytes).cut(value) as Value;
}

class Cutter {
  #remaining: number;

  constructor(maxBytes: number) {
    this.#remaining = maxBytes;
  }

  cut(value: unknown): unknown {
    if (typeof value === 'string') return this.#cutText(value);
    if (value instanceof Uint8Array) return this.#cutBytes(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return this.#cutList(value);
    const entries: [string, unknown][] = [];
    for (const [name, member] of Object.entries(value)) {
      if (!this.#take(overhead + name.length * 2)) break;
      entries.push([this.#cutText(name), this.cut(member)]);
    }
    return Object.fromEntries(entries);
  }

  #cutList(items: readonly unknown[]): unknown[] {
    const kept: unknown[] = [];
    for (const item of items) {
      if (!this.#take(overhead)) break;
      kept.push(this.cut(item));
    }
    return kept;
  }

  #cutText(text: string): string {
    const isLong = text.length > maxLength || !this.#take(text.length * 2);
    return isLong ? `${copyOf(text.slice(0, keptLength))}… (${text.length} characters)` : copyOf(text);
  }

  #cutBytes(bytes: Uint8Array): Uint8Array {
    const isLong = bytes.length > maxLength || !this.#take(bytes.length);
    return isLong ? bytes.slice(0, keptLength) : bytes;
  }

  #take(bytes: number): boolean {
    if (bytes > this.#remaining) return false;
    this.#remaining -= bytes;
    return true;
  }
}

/** Returns a text that shares no memory with the text it was cut from. Short ones are never shared. */
function copyOf(text: string): string {
  return text.length < 13 ? text : structuredClone(text);
}

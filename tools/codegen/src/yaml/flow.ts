import { addMember, keyOf, plainValue, readQuoted, type Read } from './scalar.ts';
import { maximumDepth, unsupported } from './unsupported.ts';

/** The flow collection that starts at an offset: `{ a: 1 }` or `[a, b]`. Its lines must be indented by more than `parent` columns. */
export function readFlow(text: string, start: number, parent: number): Read<unknown> {
  const reader = new FlowReader(text, start, parent);
  return { value: reader.collection(), end: reader.offset };
}

class FlowReader {
  readonly #text: string;
  readonly #parent: number;
  #at: number;
  #depth = 0;

  constructor(text: string, start: number, parent: number) {
    this.#text = text;
    this.#parent = parent;
    this.#at = start;
  }

  /** The offset behind what was read. */
  get offset(): number {
    return this.#at;
  }

  collection(): unknown {
    this.#depth += 1;
    if (this.#depth > maximumDepth) unsupported();
    const value = this.#text[this.#at] === '{' ? this.#map() : this.#list();
    this.#depth -= 1;
    return value;
  }

  #map(): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    this.#at += 1;
    while (this.#next() !== '}') {
      const key = keyOf(this.#scalar());
      if (this.#text[this.#at] !== ':' || !/[ \n]/.test(this.#text[this.#at + 1] ?? '')) unsupported();
      this.#at += 1;
      addMember(map, key, this.#value());
      this.#separator('}');
    }
    this.#at += 1;
    return map;
  }

  #list(): unknown[] {
    const list: unknown[] = [];
    this.#at += 1;
    while (this.#next() !== ']') {
      list.push(this.#value());
      this.#separator(']');
    }
    this.#at += 1;
    return list;
  }

  #value(): unknown {
    const first = this.#next();
    return first === '{' || first === '[' ? this.collection() : this.#scalar();
  }

  #scalar(): unknown {
    const text = this.#text;
    const first = text[this.#at];
    if (first === "'" || first === '"') {
      const { value, end } = readQuoted(text, this.#at);
      this.#at = end;
      return value;
    }
    plain.lastIndex = this.#at;
    const [chunk = ''] = plain.exec(text) ?? [];
    const colon = chunk.search(/: |:$/);
    const scalar = colon === -1 ? chunk.trimEnd() : chunk.slice(0, colon);
    if (scalar.endsWith(' ')) unsupported();
    this.#at += colon === -1 ? chunk.length : colon;
    return plainValue(scalar);
  }

  /** Reads the comma between two entries, or stays in front of the end. */
  #separator(end: string): void {
    const next = this.#next();
    if (next === ',') this.#at += 1;
    else if (next !== end) unsupported();
  }

  /** The next character that is not white space. */
  #next(): string | undefined {
    const text = this.#text;
    for (;;) {
      const character = text[this.#at];
      if (character !== ' ' && character !== '\n') return character;
      this.#at += 1;
      if (character === '\n') this.#indentation();
    }
  }

  /** Reads the indentation of a line that continues the collection. */
  #indentation(): void {
    const start = this.#at;
    while (this.#text[this.#at] === ' ') this.#at += 1;
    if (this.#at - start <= this.#parent || this.#text[this.#at] === '\n') unsupported();
  }
}

/** Text that contains nothing with a meaning in a flow collection, except perhaps a colon. */
const plain = /[^,[\]{}\n]*/y;

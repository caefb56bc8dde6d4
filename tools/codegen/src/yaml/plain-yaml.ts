import { readBlockScalar } from './block-scalar.ts';
import { readFlow } from './flow.ts';
import { addMember, keyOf, plainValue, readQuoted, type Read } from './scalar.ts';
import { maximumDepth, unsupported, UnsupportedYaml } from './unsupported.ts';

/** Characters and lines that mean something else than text, or that a spec must not contain. */
const unusual = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]|^(?:---|\.\.\.|%)/m;

/**
 * Parses a text in the part of YAML in which specs are written: maps, lists and scalars without anchors, tags, tabs and scalars that
 * continue on the next line. `undefined` if the text uses anything else, or has a mistake: a parser for all of YAML then reads it again.
 * The result equals that parser's, ten times faster. An integer that a `number` cannot represent becomes a `bigint`.
 */
export function parsePlainYaml(text: string): { readonly data: unknown } | undefined {
  if (!text.endsWith('\n') || unusual.test(text)) return undefined;
  try {
    return { data: new BlockReader(text).document() };
  } catch (error) {
    if (error instanceof UnsupportedYaml) return undefined;
    throw error;
  }
}

/** Reads block maps and block lists line by line. */
class BlockReader {
  readonly #text: string;
  /** The offsets of the current line, which is neither blank nor a comment, and of its end. */
  #line = 0;
  #end = 0;
  /** The indentation of the current line; -1 behind the last line. */
  #indent = -1;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): unknown {
    this.#goTo(0);
    if (this.#indent !== 0) unsupported();
    const value = this.#collection();
    return this.#isAtEnd() ? value : unsupported();
  }

  #isAtEnd(): boolean {
    return this.#indent === -1;
  }

  /** Makes the first line at or after an offset current that is neither blank nor a comment. */
  #goTo(offset: number): void {
    const text = this.#text;
    let line = offset;
    while (line < text.length) {
      let at = line;
      while (text.charCodeAt(at) === 0x20) at += 1;
      const end = text.indexOf('\n', at);
      if (end !== at && text.charCodeAt(at) !== 0x23) {
        this.#line = line;
        this.#end = end;
        this.#indent = at - line;
        return;
      }
      line = end + 1;
    }
    this.#indent = -1;
  }

  /** The map, the list or the flow collection that starts on the current line. */
  #collection(): unknown {
    this.#depth += 1;
    if (this.#depth > maximumDepth) unsupported();
    const start = this.#line + this.#indent;
    const value = this.#isItem(start) ? this.#list(this.#indent) : this.#map(start, this.#indent);
    this.#depth -= 1;
    return value;
  }

  #isItem(offset: number): boolean {
    return this.#text[offset] === '-' && this.#text[offset + 1] === ' ';
  }

  #list(column: number): unknown[] {
    const list: unknown[] = [];
    while (this.#indent === column && this.#isItem(this.#line + column)) {
      const start = this.#skipSpaces(this.#line + column + 1);
      if (start === this.#end || this.#isItem(start)) unsupported();
      const isMap = this.#findColon(start) !== undefined;
      list.push(isMap ? this.#map(start, start - this.#line) : this.#value(start, column));
    }
    if (this.#indent >= column) unsupported();
    return list;
  }

  #map(first: number, column: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    let start = first;
    do {
      const { value: key, end: colon } = this.#findColon(start) ?? unsupported();
      const at = this.#skipSpaces(colon + 1);
      addMember(map, key, at === this.#end ? this.#nested(column) : this.#value(at, column));
      start = this.#line + column;
    } while (this.#indent === column);
    if (this.#indent > column) unsupported();
    return map;
  }

  /** The key at an offset, and the offset of its colon; `undefined` if there is no key. */
  #findColon(start: number): Read<string> | undefined {
    const text = this.#text;
    const first = text[start];
    if (first === '{' || first === '[') return undefined;
    if (first === "'" || first === '"') {
      const { value, end } = readQuoted(text, start);
      return text[end] === ':' && this.#isEndOrSpace(end + 1) ? { value: keyOf(value), end } : undefined;
    }
    let colon = text.indexOf(':', start);
    while (colon !== -1 && colon < this.#end && !this.#isEndOrSpace(colon + 1)) colon = text.indexOf(':', colon + 1);
    if (colon === -1 || colon >= this.#end) return undefined;
    // A key has at most 1,024 characters.
    if (colon - start > 500 || text[colon - 1] === ' ') unsupported();
    return { value: keyOf(plainValue(text.slice(start, colon))), end: colon };
  }

  #isEndOrSpace(offset: number): boolean {
    return offset === this.#end || this.#text.charCodeAt(offset) === 0x20;
  }

  #skipSpaces(offset: number): number {
    let at = offset;
    while (this.#text.charCodeAt(at) === 0x20) at += 1;
    return at;
  }

  /** The value below a key: a collection that is indented by more than the key; otherwise null. */
  #nested(column: number): unknown {
    this.#goTo(this.#end + 1);
    if (this.#indent <= column) return null;
    const start = this.#line + this.#indent;
    const isFlow = this.#text[start] === '{' || this.#text[start] === '[';
    return isFlow ? this.#value(start, column) : this.#collection();
  }

  /** The value that starts at an offset of the current line. Then goes to the next line. */
  #value(start: number, parent: number): unknown {
    const { value, end } = this.#readValue(start, parent);
    if (end > this.#end + 1 && this.#text[end - 1] === '\n') this.#goTo(end);
    else this.#goTo(this.#lineEnd(end) + 1);
    return value;
  }

  #readValue(start: number, parent: number): Read<unknown> {
    const text = this.#text;
    switch (text[start]) {
      case '{':
      case '[':
        return readFlow(text, start, parent);
      case "'":
      case '"':
        return readQuoted(text, start);
      case '|':
      case '>':
        return readBlockScalar(text, text.slice(start, this.#end), this.#end + 1, parent);
      default:
        return { value: plainValue(text.slice(start, this.#end).trimEnd()), end: this.#end };
    }
  }

  /** The end of the line on which a value ends. Nothing may follow the value. */
  #lineEnd(offset: number): number {
    const end = this.#skipSpaces(offset);
    return this.#text[end] === '\n' ? end : unsupported();
  }
}

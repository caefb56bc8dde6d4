/**
 * Returns the texts of the elements without child elements, by element name: all that a gateway error contains. Returns no fields for a text
 * that is not XML. Reads the first 65,536 characters, more than any error has, from start to end once.
 */
export function parseXmlFields(source: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const text = source.slice(0, 65_536);
  let open: { readonly name: string; content: string } | undefined;
  for (let at = 0; at < text.length;) {
    const token = readToken(text, at);
    if (token.kind === 'text' && open) open.content += token.content;
    else if (token.kind === 'start') open = { name: token.content, content: '' };
    else if (token.kind === 'end') {
      if (open?.name === token.content) fields.set(open.name, open.content);
      open = undefined;
    }
    at = token.end;
  }
  return fields;
}

/** A part of an XML document. `other` is a comment, a declaration, or a tag with attributes. */
interface Token {
  readonly kind: 'text' | 'start' | 'end' | 'other';
  /** The decoded text, or the name of the element. */
  readonly content: string;
  /** The place behind the token. */
  readonly end: number;
}

function readToken(text: string, start: number): Token {
  if (text[start] !== '<') {
    const end = indexOrEnd(text, '<', start);
    return { kind: 'text', content: decodeEntities(text.slice(start, end)), end };
  }
  if (text.startsWith('<![CDATA[', start)) {
    const end = indexOrEnd(text, ']]>', start);
    return { kind: 'text', content: text.slice(start + 9, end), end: end + 3 };
  }
  if (text.startsWith('<!--', start)) return { kind: 'other', content: '', end: indexOrEnd(text, '-->', start) + 3 };
  const end = indexOrEnd(text, '>', start);
  const tag = text.slice(start + 1, end);
  const isEnd = tag.startsWith('/');
  const name = (isEnd ? tag.slice(1) : tag).trimEnd();
  const kind = isElementName(name) ? (isEnd ? 'end' : 'start') : 'other';
  return { kind, content: name, end: end + 1 };
}

function indexOrEnd(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at < 0 ? text.length : at;
}

function isElementName(text: string): boolean {
  return /^[A-Za-z_][\w.-]*$/.test(text);
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,4});/g, decodeEntity);
}

const namedEntities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeEntity(entity: string, name: string): string {
  if (!name.startsWith('#')) return namedEntities.get(name) ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

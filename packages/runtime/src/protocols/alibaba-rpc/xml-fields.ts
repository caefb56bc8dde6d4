/**
 * The texts of the elements that hold nothing but text, by their names: all there is to read in a gateway's error. Tolerant: what is no
 * XML has no fields. Reads the first 64 Ki characters; an error is never longer.
 */
export function xmlFields(source: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [, name, content] of source.slice(0, 65_536).matchAll(element)) {
    fields.set(name!, plain(content!));
  }
  return fields;
}

const element = /<([A-Za-z_][\w.-]*)>([^<]*(?:<!\[CDATA\[[\s\S]*?\]\]>[^<]*)*)<\/\1>/g;

function plain(content: string): string {
  return content
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) =>
      part.startsWith('<![CDATA[') ? part.slice(9, -3) : part.replace(/&(#x?[0-9a-f]+|\w+);/gi, unescaped),
    )
    .join('');
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescaped(entity: string, name: string): string {
  if (!name.startsWith('#')) return named.get(name) ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

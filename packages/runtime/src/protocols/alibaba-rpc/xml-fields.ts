/**
 * Returns the texts of the elements without child elements, by element name: all that a gateway error contains. Returns no fields for a text
 * that is not XML. Reads the first 65,536 characters, more than any error has.
 */
export function parseXmlFields(source: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [, name, content] of source.slice(0, 65_536).matchAll(element)) {
    fields.set(name!, decodeContent(content!));
  }
  return fields;
}

const element = /<([A-Za-z_][\w.-]*)>([^<]*(?:<!\[CDATA\[[\s\S]*?\]\]>[^<]*)*)<\/\1>/g;

function decodeContent(content: string): string {
  return content
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) =>
      part.startsWith('<![CDATA[') ? part.slice(9, -3) : part.replace(/&(#x?[0-9a-f]+|\w+);/gi, decodeEntity),
    )
    .join('');
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

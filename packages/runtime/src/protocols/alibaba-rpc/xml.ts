/**
 * Formats a value as an XML document. Members become elements; a list becomes one element per item, without a wrapper, as the vendor does it.
 * `null` and `undefined` are left out.
 */
export function formatXml(root: string, value: unknown): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${formatElement(root, value) || `<${root}></${root}>`}`;
}

function formatElement(name: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  // The items of a list in a list have no name of their own: they get the name of the outer list.
  if (Array.isArray(value))
    return value
      .map((item) => (Array.isArray(item) ? wrap(name, formatElement(name, item)) : formatElement(name, item)))
      .join('');
  if (typeof value === 'object') {
    return wrap(
      name,
      Object.entries(value)
        .map(([member, inner]) => formatElement(member, inner))
        .join(''),
    );
  }
  return wrap(name, escapeText(String(value)));
}

function wrap(name: string, content: string): string {
  const tag = elementName(name);
  return `<${tag}>${content}</${tag}>`;
}

/** Replaces the characters of a member name that are not allowed in an element name. */
function elementName(name: string): string {
  const cleaned = name.replaceAll(/[^\p{L}\p{N}_.-]/gu, '_');
  return /^[\p{L}_]/u.test(cleaned) ? cleaned : `_${cleaned}`;
}

/** Removes characters that XML 1.0 forbids and escapes markup. A carriage return is escaped because parsers turn it into a line feed. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

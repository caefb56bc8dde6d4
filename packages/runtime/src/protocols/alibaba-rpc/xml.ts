/**
 * Prints a value as an XML document. Members become elements of their names, a list one element for each of its items, without a wrapper
 * as the vendor does it; what is `null` or `undefined` is left out.
 */
export function formatXml(root: string, value: unknown): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${element(root, value) || `<${root}></${root}>`}`;
}

function element(name: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  // A list in a list has the name of its members for want of another.
  if (Array.isArray(value))
    return value.map((item) => (Array.isArray(item) ? wrap(name, element(name, item)) : element(name, item))).join('');
  if (typeof value === 'object') {
    return wrap(
      name,
      Object.entries(value)
        .map(([member, inner]) => element(member, inner))
        .join(''),
    );
  }
  return wrap(name, escaped(String(value)));
}

function wrap(name: string, content: string): string {
  const tag = elementName(name);
  return `<${tag}>${content}</${tag}>`;
}

/** A name may not hold everything that the name of a member may. */
function elementName(name: string): string {
  const cleaned = name.replaceAll(/[^\p{L}\p{N}_.-]/gu, '_');
  return /^[\p{L}_]/u.test(cleaned) ? cleaned : `_${cleaned}`;
}

/** Without the characters that XML 1.0 forbids; a carriage return is escaped because readers make a line feed of a bare one. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

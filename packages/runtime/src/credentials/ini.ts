/**
 * Parses an INI file as the vendors' SDKs do: sections in brackets, `name = value`, comments that start with `#` or `;`. Returns the members
 * of a section; `undefined` if there is none.
 */
export function readIniSection(text: string, section: string): ReadonlyMap<string, string> | undefined {
  const sections = new Map<string, Map<string, string>>();
  let members: Map<string, string> | undefined;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith(';')) continue;
    if (trimmed.startsWith('[') && trimmed.endsWith(']')) {
      const name = trimmed.slice(1, -1).trim();
      members = sections.get(name) ?? new Map<string, string>();
      sections.set(name, members);
      continue;
    }
    const at = trimmed.indexOf('=');
    if (at > 0) members?.set(trimmed.slice(0, at).trim(), unquote(trimmed.slice(at + 1).trim()));
  }
  return sections.get(section);
}

function unquote(value: string): string {
  const quote = value[0];
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}

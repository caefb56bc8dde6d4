/** Generated source text as a person would leave it: no trailing spaces, no needless blank lines, no unused import. */
export function tidyPython(text: string): string {
  const lines = withoutBlankRuns(trimmed(text), 2)
    .replaceAll(/(\(\n)\n+/g, '$1')
    .replaceAll(/(Field\(\n(?: {8}.*\n|\n)*? {4}\)\n)/g, (field) => field.replaceAll(/\n\n+/g, '\n'))
    .replaceAll(/\n{2,}(?=(?:async )?def | {4}(?:async )?def )/g, '\n\n')
    .replaceAll(/\n+(?=(?:@\w+\n)?class )/g, '\n\n\n');
  const quoted = lines.replaceAll(/Literal\[[^\]]*\]/g, (literal) => literal.replaceAll("'", '"'));
  return `${withoutUnusedNames(emptyBraces(quoted)).trim()}\n`;
}

/** The same for Java. */
export function tidyJava(text: string): string {
  const lines = withoutBlankRuns(trimmed(text), 1)
    .replaceAll(/,\);/g, ');')
    .replaceAll(/\{\n+( *)\}/g, '{}')
    .replaceAll(/\{\n\n(?! *\/\*\*)/g, '{\n')
    .replaceAll(/\n\n( *)\}/g, '\n$1}')
    .replaceAll(/( \*\n)+(?= *\*\/)/g, '')
    .replaceAll(/^( *)\/\*\*\n\1 \*\n/gm, '$1/**\n')
    .replaceAll(/^( *)\/\*\*\n\1 \*\/\n/gm, '');
  return `${withoutUnusedImports(lines).trim()}\n`;
}

function trimmed(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(/[ \t]+$/gm, '');
}

function withoutBlankRuns(text: string, most: number): string {
  return text.replaceAll(new RegExp(`\\n{${most + 2},}`, 'g'), '\n'.repeat(most + 1));
}

/** Brackets that the template opened for nothing. */
function emptyBraces(text: string): string {
  return text.replaceAll(/\{\n\s*\}/g, '{}').replaceAll(/\[\n\s*\]/g, '[]');
}

/** Drops what is imported by `from … import …` and not used. */
function withoutUnusedNames(text: string): string {
  if (text.includes('__all__') && !text.includes('class ')) return text;
  return text.replaceAll(
    /^( *)from (\S+) import (?:\(\n([^)]*)\)|(.+))\n/gm,
    (whole, indent: string, from: string, many: string, one: string) => {
      if (from === '__future__') return whole;
      const names = (many ?? one)
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean);
      const used = names.filter((name) => uses(text, name));
      if (used.length === 0) return '';
      const line = `${indent}from ${from} import ${used.join(', ')}`;
      return line.length <= 100
        ? `${line}\n`
        : `${indent}from ${from} import (\n${used.map((name) => `${indent}    ${name},\n`).join('')}${indent})\n`;
    },
  );
}

function withoutUnusedImports(text: string): string {
  return text.replaceAll(/^import [\w.]+\.(\w+);\n/gm, (line, name: string) => (uses(text, name) ? line : ''));
}

/** Whether a name stands in code beside its import: a mention in a comment counts too, and does no harm. */
function uses(text: string, name: string): boolean {
  const body = text
    .replaceAll(/^ *(?:import .*|from \S+ import (?:\(\n[^)]*\)|.*))$/gm, '')
    .replaceAll(/^ *(?:\*|\/\/|#).*$/gm, '');
  return new RegExp(`\\b${name}\\b`).test(body);
}

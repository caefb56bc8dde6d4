import { typescript } from './literal.ts';

/** Longest line of a literal. */
const maxLine = 72;

/**
 * Replaces the input of a TypeScript sample: the argument of `client.<operation>(…)`, `.safe(…)` or `.pages(…)`. Returns the code as it is if
 * it has no such call.
 */
export function withInput(code: string, operation: string, input: unknown): string {
  const call = new RegExp(String.raw`client\s*\.${operation}(?:\s*\.(?:safe|pages))?\(`).exec(code);
  if (!call) return code;
  const start = call.index + call[0].length;
  const end = endOfArguments(code, start);
  const line = code.slice(code.lastIndexOf('\n', start) + 1, start);
  const indent = /^\s*/.exec(line)![0];
  return code.slice(0, start) + formatLiteral(input, indent) + code.slice(end);
}

/** A literal on one line if it fits, otherwise with one member per line. */
function formatLiteral(value: unknown, indent: string): string {
  const oneLine = literalOf(value);
  if (oneLine.length <= maxLine || typeof value !== 'object' || value === null || value instanceof Uint8Array)
    return oneLine;
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((item) => formatLiteral(item, inner))
    : Object.entries(value).map(([name, member]) => `${nameOf(name)}: ${formatLiteral(member, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}

/** A literal as a formatter writes it: single quotes, and names without quotes where possible. */
function literalOf(value: unknown): string {
  if (typeof value === 'string')
    return value.includes("'")
      ? JSON.stringify(value)
      : `'${JSON.stringify(value)
          .slice(1, -1)
          .replaceAll(String.raw`\"`, '"')}'`;
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return typescript(value);
  const members = Object.entries(value).map(([name, member]) => `${nameOf(name)}: ${literalOf(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function nameOf(name: string): string {
  if (name === '__proto__') return `['__proto__']`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literalOf(name);
}

/** The index of the parenthesis that closes the arguments from `start` on. Parentheses in strings do not count. */
function endOfArguments(code: string, start: number): number {
  let depth = 1;
  for (const match of code.slice(start).matchAll(/'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"|`(?:\\[^]|[^`\\])*`|[()]/g)) {
    depth += match[0] === '(' ? 1 : match[0] === ')' ? -1 : 0;
    if (depth === 0) return start + match.index;
  }
  return code.length;
}

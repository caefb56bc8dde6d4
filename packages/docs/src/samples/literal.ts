import { isObject, toBase64 } from '@polyface/runtime/server';

/** Quotes a text as a word of a POSIX shell. */
export function shell(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Formats a text as a Python string literal. */
export function python(text: string): string {
  return JSON.stringify(text);
}

/** Formats a text as a Go string literal. */
export function go(text: string): string {
  return JSON.stringify(text.toWellFormed());
}

/** Formats a text as a Java string literal in ASCII, because the encoding `javac` assumes depends on the machine. */
export function java(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Formats a value as a TypeScript expression: `bigint`s as `1n`, bytes as a buffer. */
export function typescript(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof Uint8Array) return `Buffer.from('${toBase64(value)}', 'base64')`;
  if (Array.isArray(value)) return `[${value.map(typescript).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${nameOf(name)}: ${typescript(member)}`);
  return `{ ${members.join(', ')} }`;
}

/** A `__proto__` in an object literal is not a member. */
function nameOf(name: string): string {
  return name === '__proto__' ? `['__proto__']` : JSON.stringify(name);
}

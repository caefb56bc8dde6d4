import { isMembers } from '../members.ts';
import { isIdentifier } from '../model/names.ts';

/** Source code that `literal` inserts unchanged. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A member that its first use creates. It is kept in a variable of its name. */
class Lazy {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A member that its first use creates and keeps in a variable of its name. */
export function lazy(name: string, value: unknown): unknown {
  return new Lazy(`get ${name}() { return (${name} ??= ${literal(value)}); }`);
}

/** A value as a TypeScript literal, not yet formatted. Omits members that are `undefined`. */
export function literal(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (!isMembers(value)) return JSON.stringify(value) ?? 'undefined';
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{ ${members.map(([name, member]) => memberLiteral(name, member)).join(', ')} }`;
}

function memberLiteral(name: string, value: unknown): string {
  if (value instanceof Lazy) return value.text;
  return value instanceof Code && value.text === name ? name : `${memberName(name)}: ${literal(value)}`;
}

/** The name of a member in an object literal. */
export function memberName(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return isIdentifier(name) ? name : JSON.stringify(name);
}

/** A union of literal types followed by other types; `never` if it is empty. */
export function codeUnion(codes: readonly string[], ...others: readonly string[]): string {
  return [...codes.map((code) => JSON.stringify(code)), ...others].join(' | ') || 'never';
}

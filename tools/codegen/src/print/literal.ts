import { isMembers } from '../model/members.ts';
import { isIdentifier } from '../model/names.ts';

/** Source text, to be put into a literal as it stands. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A value as a TypeScript literal. Members that are `undefined` are left out. Prettier brings it into shape. */
export function literal(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (!isMembers(value)) return JSON.stringify(value) ?? 'undefined';
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{ ${members.map(([name, member]) => `${memberName(name)}: ${literal(member)}`).join(', ')} }`;
}

/** The name of a member in an object literal. */
export function memberName(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return isIdentifier(name) ? name : JSON.stringify(name);
}

/** Codes as a union of literal types, with others behind them; `never` when there is none. */
export function codeUnion(codes: readonly string[], ...others: readonly string[]): string {
  return [...codes.map((code) => JSON.stringify(code)), ...others].join(' | ') || 'never';
}

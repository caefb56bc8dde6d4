import type { Words } from '../words.ts';

/** A text with its long stretches of Base64 shortened. */
export function shortened(text: string, words: Words): string {
  return text.replaceAll(/[A-Za-z0-9+/%_-]{240,}={0,2}/g, (long) => {
    return `${long.slice(0, 48)}…(${long.length - 48} ${words('leftOut')})`;
  });
}

/** A value as JSON to be read. */
export function pretty(value: unknown, words: Words): string {
  const print = (_key: string, member: unknown) => {
    if (typeof member === 'bigint') return String(member);
    return member instanceof Uint8Array ? `(${member.length} ${words('bytes')})` : member;
  };
  return JSON.stringify(value, print, 2) ?? 'undefined';
}

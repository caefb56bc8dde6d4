import type { Words } from '../words.ts';

/** Shortens long Base64 and percent-encoded runs in a text. */
export function shorten(text: string, words: Words): string {
  return text.replaceAll(
    /[A-Za-z0-9+/%_-]{240,}={0,2}/g,
    (run) => `${run.slice(0, 48)}…(${run.length - 48} ${words('omitted')})`,
  );
}

/** Formats a value as indented JSON. */
export function formatJson(value: unknown, words: Words): string {
  const replace = (_key: string, member: unknown) => {
    if (typeof member === 'bigint') return String(member);
    return member instanceof Uint8Array ? `(${member.length} ${words('bytes')})` : member;
  };
  return JSON.stringify(value, replace, 2) ?? 'undefined';
}

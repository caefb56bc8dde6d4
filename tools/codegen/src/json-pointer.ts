/** The decoded reference tokens of a JSON pointer (RFC 6901): `/a~1b/c` → `['a/b', 'c']`. */
export function parsePointer(pointer: string): string[] {
  const tokens = pointer.split('/').slice(1);
  return pointer.includes('~') ? tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~')) : tokens;
}

/** The JSON pointer of a path: `['a/b', 0]` → `/a~1b/0`. */
export function formatPointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${escapeToken(String(step))}`).join('');
}

function escapeToken(token: string): string {
  return /[~/]/.test(token) ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token;
}

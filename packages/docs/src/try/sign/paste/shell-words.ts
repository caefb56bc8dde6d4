import { UnreadablePaste } from './unreadable.ts';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
};

/** A word of a command: quoted parts and unquoted parts that follow one another. */
const word = /(?:'[^']*'|\$'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"|\\[^]|[^\s'"\\])+/g;
const part = /'([^']*)'|\$'((?:\\[^]|[^'\\])*)'|"((?:\\[^]|[^"\\])*)"|\\([^])|([^\s'"\\])/g;

/**
 * Splits a command as a POSIX shell does: quotes, escapes and continued lines. Also accepts the continued lines of Windows (`^`, a backtick).
 * Throws an {@link UnreadablePaste} if a word contains a variable, whose value the text does not have.
 */
export function shellWords(command: string): string[] {
  const oneLine = command.replaceAll(/(?:\\|\^|`)\r?\n/g, ' ');
  return (oneLine.match(word) ?? []).map((text) =>
    [...text.matchAll(part)]
      .map(([, single, ansi, double, escaped, plain]) => {
        if (single !== undefined) return single;
        if (ansi !== undefined) return unescapeAnsi(ansi);
        if (double !== undefined) return unescapeDouble(double);
        if (escaped !== undefined) return escaped;
        if (plain === '$' && /\$[\w{(]/.test(text)) throw new UnreadablePaste('variables');
        return plain ?? '';
      })
      .join(''),
  );
}

function unescapeDouble(text: string): string {
  if (/(?:^|[^\\])(?:\\\\)*\$[\w{(]/.test(text)) throw new UnreadablePaste('variables');
  return text.replaceAll(/\\(["\\$`\n])/g, (_, character: string) => (character === '\n' ? '' : character));
}

function unescapeAnsi(text: string): string {
  return text.replaceAll(/\\(?:u([0-9a-fA-F]{1,4})|x([0-9a-fA-F]{1,2})|([^]))/g, (_, unicode, hex, character) =>
    character === undefined
      ? String.fromCharCode(Number.parseInt((unicode ?? hex) as string, 16))
      : (escapes[character as string] ?? (character as string)),
  );
}

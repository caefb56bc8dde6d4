/** Quotes a text as a word of a POSIX shell. */
export function shell(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Formats a text as a Python string literal. */
export function python(text: string): string {
  return JSON.stringify(text);
}

/** Formats a text as a Java string literal in ASCII, because the encoding `javac` assumes depends on the machine. */
export function java(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

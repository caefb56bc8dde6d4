/** A text as a word of a POSIX shell. */
export function shell(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A text as a string of Python. */
export function python(text: string): string {
  return JSON.stringify(text);
}

/** A text as a string of Java, in ASCII: what a source file is read as depends on the machine. */
export function java(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

import { joinLanguages, type Text } from '../model/text.ts';

const width = 100;

/** A documentation comment; `''` for an empty text. A short comment stays on one line. */
export function comment(text: string | undefined, tags: readonly string[] = []): string {
  const lines = commentLines(text, tags);
  if (lines.length === 0) return '';
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'].join('\n');
}

/** A documentation comment in both languages. */
export function textComment(text: Text, tags: readonly string[] = []): string {
  return comment(joinLanguages(text), tags);
}

const site = 'https://polyface.github.io/polyface/en';

/** The documentation comment of an operation, with a link to its page. */
export function operationComment({
  summary,
  deprecated,
  file,
}: {
  readonly summary: Text;
  readonly deprecated: boolean;
  /** `specs/tencent-faceid/detect-auth.yaml` */
  readonly file: string;
}): string {
  const page = file.replace(/^specs\//, '').replace(/\.yaml$/, '');
  return textComment(summary, [...(deprecated ? ['@deprecated'] : []), `@see ${site}/${page}/`]);
}

/** The lines of a documentation comment: the text, a blank line, the tags. */
export function commentLines(text: string | undefined, tags: readonly string[]): string[] {
  const textLines = (text ?? '').trim() === '' ? [] : wrapText(text!.trim());
  const tagLines = tags.flatMap((tag) => tag.split('\n'));
  const separator = textLines.length > 0 && tagLines.length > 0 ? [''] : [];
  return [...textLines, ...separator, ...tagLines].map((line) => line.replaceAll('*/', '*\\/'));
}

/** Wraps a text at {@link width} columns. Keeps its line breaks and indents the continuation lines of list items. */
function wrapText(text: string): readonly string[] {
  const known = wrapped.get(text);
  if (known) return known;
  const lines = text.split('\n').flatMap((line) => {
    const indent = /^\s*([-*]|\d+\.)\s/.exec(line)?.[0].length ?? 0;
    return wrapLine(line.trimEnd(), ' '.repeat(indent));
  });
  if (wrapped.size >= 1000) wrapped.clear();
  wrapped.set(text, lines);
  return lines;
}

/** The texts that were wrapped last. Many are in the types of several operations. */
const wrapped = new Map<string, readonly string[]>();

function wrapLine(line: string, indent: string): string[] {
  if (columns(line) <= width) return [line];
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const piece of line.split(isAscii.test(line) ? breakAfterSpace : breakPoints)) {
    const isTooLong = used + columns(piece.trimEnd()) > width;
    if (isTooLong && current.trim() !== '' && !markup.test(piece)) {
      lines.push(current.trimEnd());
      current = indent;
      used = indent.length;
    }
    current += piece;
    used += columns(piece);
  }
  return [...lines, current.trimEnd()];
}

/** Text that would start a list item, a heading, a quote or a JSDoc tag at the beginning of a line. */
const markup = /^(?:(?:[-*+>]|#+|\d+[.)])\s|@)/;

const isAscii = /^[\0-\x7f]*$/;
const breakAfterSpace = /(?<=\s)(?=\S)/;

/** A line may break after a space, after Chinese punctuation, and after other punctuation that a Chinese character follows. */
const breakPoints =
  /(?<=\s)(?=\S)|(?<=[\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f])(?![\s\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\u2019\u201d\uff09\u300b\u3011])|(?<=[,;:!?])(?=[\p{Script=Han}\u201c\u300a\u3010\uff08])/u;

/** The width of a text in columns: a Chinese character is as wide as two letters. */
function columns(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x2e80) sum += 1;
    else if (code <= 0x9fff || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60)) sum += 2;
    // The second half of a character beyond U+FFFF has no width.
    else if (code < 0xdc00 || code > 0xdfff) sum += 1;
  }
  return sum;
}

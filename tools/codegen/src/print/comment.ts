import { bothLanguages, type Text } from '../model/text.ts';

const width = 100;

/** A documentation comment, `''` when there is nothing to say. Short ones stay on one line. */
export function comment(text: string | undefined, tags: readonly string[] = []): string {
  const lines = commentLines(text, tags);
  if (lines.length === 0) return '';
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'].join('\n');
}

/** A documentation comment in both languages. */
export function textComment(text: Text, tags: readonly string[] = []): string {
  return comment(bothLanguages(text), tags);
}

/** The lines of a documentation comment: text, a blank line, tags. */
export function commentLines(text: string | undefined, tags: readonly string[]): string[] {
  const told = (text ?? '').trim() === '' ? [] : wrapped(text!.trim());
  const tagged = tags.flatMap((tag) => tag.split('\n'));
  const all = told.length > 0 && tagged.length > 0 ? [...told, '', ...tagged] : [...told, ...tagged];
  return all.map((line) => line.replaceAll('*/', '*\\/'));
}

/** A text in lines of at most {@link width} columns. Its own line ends stay; an item of a list is indented where it goes on. */
function wrapped(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const indent = /^\s*([-*]|\d+\.)\s/.exec(line)?.[0].length ?? 0;
    return wrappedLine(line.trimEnd(), ' '.repeat(indent));
  });
}

function wrappedLine(line: string, indent: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const piece of line.split(breaks)) {
    if (current.trim() !== '' && columns(current + piece.trimEnd()) > width) {
      lines.push(current.trimEnd());
      current = indent;
    }
    current += piece;
  }
  return [...lines, current.trimEnd()];
}

/** Where a line may be broken: behind spaces, behind Chinese punctuation, and behind other punctuation that Chinese follows. */
const breaks =
  /(?<=\s)(?=\S)|(?<=[\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f])(?![\s\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\u2019\u201d\uff09\u300b\u3011])|(?<=[,;:!?])(?=[\p{Script=Han}\u201c\u300a\u3010\uff08])/u;

function columns(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1),
    0,
  );
}

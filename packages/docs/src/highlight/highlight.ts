import { escape } from '../try/form/html.ts';

const keywords: Readonly<Record<string, string>> = {
  ts: 'as async await break case catch class const default else export false finally for from function if import in instanceof interface let new of return switch throw true try type typeof var void while',
  python:
    'and as assert async await class def elif else except False finally for from if import in is lambda None not or pass raise return True try while with',
  java: 'boolean byte catch char class else extends false final finally for if implements import int interface long new package private protected public record return static String this throw throws true try var void while',
  go: 'break case chan const continue default defer else false for func go if import interface map package range return select struct switch true type var string int byte error',
  sh: 'case do done echo else esac export fi for function if in then while',
  json: 'false true',
  yaml: 'false true',
};

const comments: Readonly<Record<string, string>> = {
  ts: String.raw`\/\/[^\n]*|\/\*[^]*?\*\/`,
  java: String.raw`\/\/[^\n]*|\/\*[^]*?\*\/`,
  go: String.raw`\/\/[^\n]*|\/\*[^]*?\*\/`,
  python: String.raw`#[^\n]*`,
  sh: String.raw`(?<=^|\s)#[^\n]*`,
  yaml: String.raw`(?<=^|\s)#[^\n]*`,
};

const strings = String.raw`"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'`;
const multilineStrings: Readonly<Record<string, string>> = {
  ts: String.raw`\x60(?:\\[^]|[^\x60\\])*\x60|`,
  go: String.raw`\x60[^\x60]*\x60|`,
  python: String.raw`"""[^]*?"""|`,
  java: String.raw`"""[^]*?"""|`,
};
const patterns = new Map<string, RegExp>();

/**
 * Highlights code as HTML: `<b>` keywords, `<q>` strings, `<i>` comments, `<u>` numbers. The elements are short because a page has much code,
 * and the same function runs in the browser, where the code changes with the form.
 */
export function highlight(code: string, language: string): string {
  const pattern = patternOf(language);
  if (!pattern) return escape(code);
  let html = '';
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    const [text] = match;
    const { comment, string, number } = match.groups!;
    const element = comment !== undefined ? 'i' : string !== undefined ? 'q' : number !== undefined ? 'u' : 'b';
    html += `${escape(code.slice(end, match.index))}<${element}>${escape(text)}</${element}>`;
    end = match.index + text.length;
  }
  return html + escape(code.slice(end));
}

function patternOf(language: string): RegExp | undefined {
  const words = keywords[language];
  if (words === undefined) return undefined;
  const known = patterns.get(language);
  if (known) return known;
  const pattern = new RegExp(
    `(?<comment>${comments[language] ?? '(?!)'})|(?<string>${multilineStrings[language] ?? ''}${strings})|(?<number>\\b\\d[\\d_.]*\\b)|(?<keyword>\\b(?:${words.replaceAll(' ', '|')})\\b)`,
    'gm',
  );
  patterns.set(language, pattern);
  return pattern;
}

import { escapeText } from '../try/form/html.ts';

const keywords: Readonly<Record<string, string>> = {
  ts: 'as async await break case catch class const default else export extends false finally for from function if implements import in instanceof interface let new of readonly return satisfies static switch this throw true try type typeof var void while',
  python:
    'and as assert async await class def elif else except False finally for from if import in is lambda None not or pass raise return True try while with',
  java: 'boolean byte catch char class else extends false final finally for if implements import int interface long new package private protected public record return static this throw throws true try var void while',
  go: 'break case chan const continue default defer else false for func go if import interface map nil package range return select struct switch true type var string int byte error',
  sh: 'case do done echo else esac export fi for function if in read set then while',
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

const calls = String.raw`(?<![.\w$])[A-Za-z_$][\w$]*(?=\()`;
/** The names that stand out in a language: functions that are called by their own name, keys of data, variables and options of a shell. */
const names: Readonly<Record<string, string>> = {
  ts: calls,
  python: calls,
  java: calls,
  go: calls,
  json: String.raw`"(?:\\[^]|[^"\\\n])*"(?=\s*:)`,
  yaml: String.raw`^[ -]*[\w.$\/-]+(?=:)`,
  sh: String.raw`\$\{?\w+\}?|(?<=\s)--?[\w-]+|^\w+(?==)`,
};
const patterns = new Map<string, RegExp>();

/**
 * Highlights code as HTML: `<b>` keywords, `<var>` names, `<q>` strings, `<u>` numbers, `<i>` comments. The elements are short because a page
 * has much code, and the same function runs in the browser, where the code changes with the form.
 */
export function highlight(code: string, language: string): string {
  const pattern = patternOf(language);
  if (!pattern) return escapeText(code);
  let html = '';
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    const [text] = match;
    const element = elementOf(match.groups!);
    html += `${escapeText(code.slice(end, match.index))}<${element}>${escapeText(text)}</${element}>`;
    end = match.index + text.length;
  }
  return html + escapeText(code.slice(end));
}

function elementOf({ comment, key, string, number, keyword }: Readonly<Record<string, string | undefined>>): string {
  if (comment !== undefined) return 'i';
  if (key !== undefined) return 'var';
  if (string !== undefined) return 'q';
  if (number !== undefined) return 'u';
  return keyword === undefined ? 'var' : 'b';
}

function patternOf(language: string): RegExp | undefined {
  const words = keywords[language];
  if (words === undefined) return undefined;
  const known = patterns.get(language);
  if (known) return known;
  const isData = language === 'json' || language === 'yaml';
  const groups = [
    `(?<comment>${comments[language] ?? '(?!)'})`,
    `(?<key>${isData ? names[language]! : '(?!)'})`,
    `(?<string>${multilineStrings[language] ?? ''}${strings})`,
    `(?<number>\\b\\d[\\d_.]*\\b)`,
    `(?<keyword>\\b(?:${words.replaceAll(' ', '|')})\\b)`,
    `(?<name>${isData ? '(?!)' : names[language]!})`,
  ];
  const pattern = new RegExp(groups.join('|'), 'gm');
  patterns.set(language, pattern);
  return pattern;
}

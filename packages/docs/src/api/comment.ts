import ts from 'typescript';
import type { Inline } from '../prose/blocks.ts';

/** A doc comment. */
export interface DocComment {
  /** The text, then what the function returns and throws. */
  readonly parts: readonly Inline[];
  /** Code of the `@example` tags. */
  readonly examples: readonly string[];
  readonly isInternal: boolean;
}

const shownTags = new Set(['@throws', '@returns', '@defaultValue']);

/** The doc comment of a declaration or a member; an empty one if it has none. */
export function commentOf(node: ts.Node): DocComment {
  return parseComment(docCommentOf(node) ?? '/***/');
}

/** The text of the doc comment of a declaration or a member, with its delimiters; `undefined` if it has none. */
export function docCommentOf(node: ts.Node): string | undefined {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const text = statement.getSourceFile().text;
  const comments = (ts.getLeadingCommentRanges(text, statement.pos) ?? []).map(({ pos, end }) => text.slice(pos, end));
  return comments.findLast((comment) => comment.startsWith('/**'));
}

/** Parses a doc comment with its delimiters. */
function parseComment(comment: string): DocComment {
  const text = comment
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
    .replaceAll(/^[ \t]*\* ?/gm, '');
  const [summary = '', ...blocks] = splitAtTags(text);
  const tags = blocks.map((block) => {
    const [, tag = '', content = ''] = /^(@\w+)\s*([^]*)$/.exec(block) ?? [];
    return { tag, content: content.trim() };
  });
  const details = tags.filter(({ tag }) => shownTags.has(tag)).flatMap(({ content }) => inlines(content));
  return {
    parts: [
      ...inlines(summary.trim()),
      ...(details.length > 0 ? [{ kind: 'text' as const, text: '\n\n' }, ...details] : []),
    ],
    examples: tags
      .filter(({ tag }) => tag === '@example')
      .map(({ content }) => content.replace(/^```\w*\n|\n```$/g, '').trim()),
    isInternal: tags.some(({ tag }) => tag === '@internal'),
  };
}

/** Splits a comment before each tag that begins a line outside of code. */
function splitAtTags(text: string): string[] {
  const blocks = [''];
  let isCode = false;
  for (const line of text.split('\n')) {
    if (!isCode && /^\s*@\w/.test(line)) blocks.push(line.trimStart());
    else blocks[blocks.length - 1] += `\n${line}`;
    if (line.trimStart().startsWith('```')) isCode = !isCode;
  }
  return blocks;
}

/** Text, code between backticks, and the names in `{@link name}`. */
function inlines(text: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(/`([^`]*)`|\{@\w+ ([^}]*)\}/g)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'code', text: match[1] ?? match[2]!.trim() });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

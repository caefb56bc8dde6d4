import type { Document, YAMLError } from 'yaml';
import { yamlLibrary } from './libraries.ts';

/**
 * Where the mistake behind a YAML error is: the offset of the quote or bracket that is not closed. The parser reports it where it stops
 * reading, which can be the end of the file. Other mistakes are where the parser reports them.
 */
export function offsetOfSlip(document: Document, text: string, error: YAMLError): number {
  const [at] = error.pos;
  return openQuote(document, text, at) ?? openBracket(document, error) ?? at;
}

/** The first quoted text before an offset that contains a line with a key: its quote was not closed where it should be. */
function openQuote(document: Document, text: string, end: number): number | undefined {
  const { visit } = yamlLibrary();
  let start: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (!range || range[0] >= end || !type?.startsWith('QUOTE')) return undefined;
      if (!/\n[ ]*(- )?[^\s'"#][^\n'"]*:(\s|$)/.test(text.slice(range[0], range[1]))) return undefined;
      start = range[0];
      return visit.BREAK;
    },
  });
  return start;
}

/** The innermost bracket that is open where the parser misses its end. */
function openBracket(document: Document, { message, pos: [at] }: YAMLError): number | undefined {
  if (!/flow (map|sequence)/i.test(message)) return undefined;
  const { isCollection, isScalar, visit } = yamlLibrary();
  let start: number | undefined;
  visit(document, {
    Node(_key, node) {
      if (isScalar(node) || !isCollection(node) || !node.flow || !node.range) return;
      const [from, to] = node.range;
      if (from < at && to >= at - 1) start = from;
    },
  });
  return start;
}

import { html, type Html } from '../form/html.ts';
import type { ShownRequest } from '../call/exchange.ts';
import type { Words } from '../words.ts';
import { shortened } from './text.ts';

/** A request as lines: method and address, headers, an empty line, the body. */
export function requestLines({ method, url, headers, body }: ShownRequest): string[] {
  const lines = [`${method} ${url}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return body === '' ? lines : [...lines, '', ...body.split('\n')];
}

/** The same with each parameter of the query on a line of its own. */
export function spreadLines(request: ShownRequest): string[] {
  const [path = '', query] = request.url.split('?');
  const [, ...rest] = requestLines(request);
  const pairs = (query ?? '').split('&').filter((pair) => pair !== '');
  return [`${request.method} ${path}`, ...pairs.map((pair, index) => `${index === 0 ? '  ?' : '  &'}${pair}`), ...rest];
}

/** Lines, those marked that are not among the others. */
export function markedLines(lines: readonly string[], others: readonly string[], words: Words): Html {
  const known = new Set(others.map(bare));
  return html`${lines.map((line, index) => {
    const text = shortened(line, words);
    return html`${index > 0 && '\n'}${known.has(bare(line)) ? text : html`<mark>${text}</mark>`}`;
  })}`;
}

/** A line without the sign before a parameter: the first one changes when another comes before it. */
function bare(line: string): string {
  return line.replace(/^ {2}[?&]/, '');
}

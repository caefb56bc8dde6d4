import { html, type Html } from '../form/html.ts';
import type { RequestView } from '../call/exchange.ts';
import type { Words } from '../words.ts';
import { shorten } from './text.ts';

/** A request as lines: method and URL, headers, an empty line, the body. */
export function requestLines({ method, url, headers, body }: RequestView): string[] {
  const lines = [`${method} ${url}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return body === '' ? lines : [...lines, '', ...body.split('\n')];
}

/** Like {@link requestLines}, with each query parameter on its own line. */
export function spreadLines(request: RequestView): string[] {
  const [path = '', query] = request.url.split('?');
  const [, ...rest] = requestLines(request);
  const pairs = (query ?? '').split('&').filter((pair) => pair !== '');
  return [`${request.method} ${path}`, ...pairs.map((pair, index) => `${index === 0 ? '  ?' : '  &'}${pair}`), ...rest];
}

/** Renders lines and marks those that `others` does not contain. */
export function markedLines(lines: readonly string[], others: readonly string[], words: Words): Html {
  const plainLines = new Set(others.map(withoutSeparator));
  return html`${lines.map((line, index) => {
    const text = shorten(line, words);
    return html`${index > 0 && '\n'}${plainLines.has(withoutSeparator(line)) ? text : html`<mark>${text}</mark>`}`;
  })}`;
}

/** A line without the `?` or `&` of a query parameter, which depends on its position. */
function withoutSeparator(line: string): string {
  return line.replace(/^ {2}[?&]/, '');
}

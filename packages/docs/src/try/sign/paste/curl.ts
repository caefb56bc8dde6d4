import { encodeUtf8, withHeader, type Header, type WireRequest } from '@polyface/runtime/server';
import { shellWords } from './shell-words.ts';
import { UnreadablePaste } from './unreadable.ts';

/** What the options of a curl command state. */
interface Command {
  method?: string;
  url?: string;
  readonly headers: Header[];
  readonly data: string[];
  readonly form: string[];
  isGet: boolean;
  isJson: boolean;
}

/** The options with a value that do not change the request. */
const ignoredWithValue =
  /^(?:-[oeEwmxKbcU]|--(?:output|write-out|max-time|connect-timeout|retry|proxy|cacert|cert|key|resolve|cookie-jar|config))$/;

type Option = (command: Command, value: string) => void;

const options: Readonly<Record<string, Option>> = {
  '--request': (command, value) => (command.method = value),
  '--url': (command, value) => (command.url = value),
  '--header': (command, value) => addHeader(command, value),
  '--user-agent': (command, value) => addHeader(command, `user-agent: ${value}`),
  '--data': (command, value) => command.data.push(withoutLineBreaks(notAFile(value))),
  '--data-ascii': (command, value) => command.data.push(withoutLineBreaks(notAFile(value))),
  '--data-raw': (command, value) => command.data.push(value),
  '--data-binary': (command, value) => command.data.push(notAFile(value)),
  '--data-urlencode': (command, value) => command.data.push(encodeData(notAFile(value))),
  '--json': (command, value) => {
    command.isJson = true;
    command.data.push(notAFile(value));
  },
  '--form': (command, value) => command.form.push(value),
  '--form-string': (command, value) => command.form.push(value),
};

const shortOptions: Readonly<Record<string, string>> = {
  X: '--request',
  H: '--header',
  A: '--user-agent',
  d: '--data',
  F: '--form',
};

/** Whether a text is a curl command. */
export function isCurl(text: string): boolean {
  return /^\s*(?:\$\s+)?curl(?:\.exe)?\s/.test(text);
}

/** The request that a curl command sends. Throws an {@link UnreadablePaste}. */
export function parseCurl(text: string): WireRequest {
  const [, ...words] = shellWords(text.trim().replace(/^\$\s+/, ''));
  const command: Command = {
    headers: [],
    data: [],
    form: [],
    isGet: false,
    isJson: false,
  };
  for (let index = 0; index < words.length; index++) {
    const [name, inline] = optionOf(words[index]!);
    const option = name === undefined ? undefined : options[name];
    if (option) option(command, inline ?? words[++index] ?? '');
    else if (name === '--get' || name === '-G') command.isGet = true;
    else if (name !== undefined && ignoredWithValue.test(name)) index += inline === undefined ? 1 : 0;
    else if (name === undefined) command.url ??= words[index]!;
  }
  return requestOf(command);
}

/** The long name of an option and the value that is written together with it: `-XPOST`, `--request=POST`. */
function optionOf(word: string): [name: string | undefined, value?: string] {
  if (!word.startsWith('-')) return [undefined];
  if (word.startsWith('--')) return [word];
  const long = shortOptions[word[1] ?? ''];
  if (long) return word.length > 2 ? [long, word.slice(2)] : [long];
  // Several flags in one word, `-sSX POST`: the last may be one with a value.
  const last = shortOptions[word.at(-1)!];
  return [last ?? (word.includes('G') ? '-G' : word)];
}

function requestOf({ method, url, headers, data, form, isGet, isJson }: Command): WireRequest {
  if (url === undefined) throw new UnreadablePaste('noUrl');
  const target = parseUrl(url);
  const body = data.join(isJson ? '' : '&');
  const hasBody = (data.length > 0 && !isGet) || form.length > 0;
  let request: WireRequest = {
    method: method ?? (hasBody ? 'POST' : 'GET'),
    origin: target.origin,
    path: target.pathname,
    query: [target.search.slice(1), isGet ? body : ''].filter((piece) => piece !== '').join('&'),
    headers: [['host', target.host], ...headers.filter(([name]) => name !== 'host')],
    body: encodeUtf8(isGet ? '' : body),
  };
  const host = headers.find(([name]) => name === 'host')?.[1];
  if (host !== undefined) request = withHeader(request, 'host', host);
  const type = contentTypeOf(data.length > 0 && !isGet, isJson);
  if (type !== undefined && !headers.some(([name]) => name === 'content-type')) {
    request = withHeader(request, 'content-type', type);
  }
  return form.length > 0 ? withMultipart(request, form) : request;
}

function contentTypeOf(hasData: boolean, isJson: boolean): string | undefined {
  if (isJson) return 'application/json';
  return hasData ? 'application/x-www-form-urlencoded' : undefined;
}

/** The URL of a command; a host without a scheme is one of `http`, as for curl. */
export function parseUrl(text: string): URL {
  const absolute = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(absolute)) throw new UnreadablePaste('noUrl');
  return new URL(absolute);
}

const boundary = 'polyface-pasted-form';

function withMultipart(request: WireRequest, form: readonly string[]): WireRequest {
  const parts = form.map((field) => {
    const at = field.indexOf('=');
    const value = field.slice(at + 1);
    if (/^[@<]/.test(value)) throw new UnreadablePaste('file');
    return `--${boundary}\r\nContent-Disposition: form-data; name="${field.slice(0, at)}"\r\n\r\n${value}\r\n`;
  });
  const body = encodeUtf8(`${parts.join('')}--${boundary}--\r\n`);
  return {
    ...withHeader(request, 'content-type', `multipart/form-data; boundary=${boundary}`),
    body,
  };
}

function addHeader({ headers }: Command, text: string): void {
  const at = text.indexOf(':');
  if (at > 0) headers.push([text.slice(0, at).trim().toLowerCase(), text.slice(at + 1).trim()]);
}

/** `name=value` and `=value` are encoded after the equals sign, any other text as a whole. */
function encodeData(value: string): string {
  const at = value.indexOf('=');
  const name = at > 0 ? `${value.slice(0, at)}=` : '';
  return name + encodeURIComponent(value.slice(at + 1)).replaceAll('%20', '+');
}

function withoutLineBreaks(text: string): string {
  return text.replaceAll(/[\r\n]/g, '');
}

/** A value that begins with `@` names a file, which the page cannot read. */
function notAFile(value: string): string {
  if (value.startsWith('@')) throw new UnreadablePaste('file');
  return value;
}

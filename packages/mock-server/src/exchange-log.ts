import { cutTexts, isSecretName, sizeOf, type Explanation, type RecordedCall } from '@polyface/mocks';
import { decodeUtf8, type Header, type WireRequest } from '@polyface/runtime/server';
import { maskHeader, maskParameters, maskText } from './mask-text.ts';
import type { Exchange } from './served-call.ts';

const maxEntries = 1_000;
/** The entries share the calls with the logs of the mocks: only the rest counts. */
const maxBytes = 8 * 1024 * 1024;
/** Characters of a body that are kept. */
const maxBodyLength = 4 * 1024;
const maxEntryBytes = 64 * 1024;

/** A message as the page shows it, without secret and signature. */
export interface LoggedMessage {
  readonly headers: readonly Header[];
  /** The start of the body; absent in a request whose parameters are in `input`. */
  readonly body?: string;
}

/** A request to the server and its response. */
export interface LogEntry extends Partial<RecordedCall> {
  /** Counts up from 1. */
  readonly id: number;
  readonly session?: string;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Absent if the server could not tell which service the request is for. */
  readonly service?: string;
  readonly at: number;
  readonly milliseconds: number;
  readonly status: number;
  readonly explanation?: Explanation;
  readonly request: LoggedMessage;
  /** Absent if there was no response. */
  readonly response?: LoggedMessage;
}

/** The latest requests to a server, those that matched no service included. Bounded in number and in memory. */
export interface ExchangeLog {
  /** Changes when entries are removed by `clear`. */
  readonly version: number;
  /** Reserves the id of an entry, so that its response can name it. */
  reserve(): number;
  add(id: number, exchange: Exchange): void;
  /** Returns the entries of a session, or those outside sessions, with an id above `after`. */
  list(session: string | undefined, after: number): readonly LogEntry[];
  find(session: string | undefined, id: number): LogEntry | undefined;
  clear(session: string | undefined): void;
}

/** Creates an empty log. */
export function createExchangeLog(now: () => number = () => Date.now()): ExchangeLog {
  let entries: LogEntry[] = [];
  const sizes = new Map<number, number>();
  let total = 0;
  let nextId = 1;
  let version = 0;
  const isOver = () => entries.length > maxEntries || (total > maxBytes && entries.length > 1);
  const remove = (entry: LogEntry | undefined) => {
    total -= (entry && sizes.get(entry.id)) ?? 0;
    if (entry) sizes.delete(entry.id);
  };
  return {
    get version() {
      return version;
    },
    reserve: () => nextId++,
    add(id, exchange) {
      const { call, ...own } = entryOf(id, exchange, now());
      const kept = cutTexts(own, maxEntryBytes);
      const size = sizeOf(kept);
      entries.push({ ...kept, ...call });
      sizes.set(id, size);
      total += size;
      for (let tooMany = isOver(); tooMany; tooMany = isOver()) remove(entries.shift());
    },
    list: (session, after) => entries.filter((entry) => entry.id > after && entry.session === session),
    find: (session, id) => entries.find((entry) => entry.id === id && entry.session === session),
    clear(session) {
      version++;
      entries.filter((entry) => entry.session === session).forEach(remove);
      entries = entries.filter((entry) => entry.session !== session);
    },
  };
}

function entryOf(id: number, exchange: Exchange, at: number) {
  const { request, response, call, service, session, method, status, milliseconds, explanation } = exchange;
  const secrets = secretsIn(request);
  const query = request.query && `?${maskParameters(request.query.slice(0, maxBodyLength))}`;
  const bodyOf = (body: Uint8Array) => maskText(decodeUtf8(body.subarray(0, maxBodyLength)), secrets);
  const headersOf = (headers: readonly Header[]) =>
    headers.map(([name, value]): Header => [name, maskText(maskHeader(name, value), secrets)]);
  return {
    id,
    ...(session !== undefined && { session }),
    method,
    host: request.headers.find(([name]) => name === 'host')?.[1] ?? '',
    path: request.path.slice(0, maxBodyLength) + query,
    ...(service !== undefined && { service }),
    at,
    milliseconds,
    status,
    ...(explanation && { explanation }),
    request: {
      headers: headersOf(request.headers),
      ...(call?.input === undefined && request.body.length > 0 && { body: bodyOf(request.body) }),
    },
    ...(response && { response: { headers: headersOf(response.headers), body: bodyOf(response.body) } }),
    call: call && { ...call, status },
  };
}

/** The values of the headers with the name of a secret. They may be repeated elsewhere, for example in an error. */
function secretsIn({ headers }: WireRequest): readonly string[] {
  return headers.flatMap(([name, value]) => (isSecretName(name) && value !== '' ? [value] : []));
}

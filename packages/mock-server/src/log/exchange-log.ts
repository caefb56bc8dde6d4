import { cutTexts, isSecretName, sizeOf, type Explanation, type RecordedCall } from '@polyface/mocks';
import { decodeUtf8, type Header, type WireRequest } from '@polyface/runtime/server';
import { maskHeader, maskParameters, maskText } from './mask-text.ts';
import { packMessage, unpackMessage, type Message, type PackedMessage } from './packed-message.ts';
import type { Exchange } from './served-call.ts';

const maxEntries = 1_000;
/** The entries share the calls with the logs of the mocks: only the rest counts. */
const maxBytes = 8 * 1024 * 1024;
/** Characters of a body that are kept. */
const maxBodyLength = 4 * 1024;
const maxEntryBytes = 64 * 1024;
/** Memory up to which an exchange is kept as it is until it is read. */
const maxPendingBytes = 16 * 1024;
/** Memory that an exchange and a header take beside their texts. */
const [entryOverhead, headerOverhead] = [1024, 96];

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

/** An exchange in the log. It becomes an entry, without secrets, when it is read for the first time, unless it is large. */
interface LoggedExchange {
  readonly id: number;
  readonly session: string | undefined;
  readonly size: number;
  entry: LogEntry | undefined;
  pending: PackedExchange | undefined;
  readonly at: number;
}

/** An exchange without the rest of long bodies. A parsed request needs no body. */
interface PackedExchange extends Omit<Exchange, 'request' | 'response'> {
  readonly path: string;
  readonly query: string;
  readonly request: PackedMessage;
  readonly response: PackedMessage | undefined;
}

/** Creates an empty log. */
export function createExchangeLog(now: () => number = () => Date.now()): ExchangeLog {
  let logged: LoggedExchange[] = [];
  let total = 0;
  let nextId = 1;
  let version = 0;
  const isOver = () => logged.length > maxEntries || (total > maxBytes && logged.length > 1);
  return {
    get version() {
      return version;
    },
    reserve: () => nextId++,
    add(id, exchange) {
      const one = log(id, exchange, now());
      logged.push(one);
      total += one.size;
      for (let tooMany = isOver(); tooMany; tooMany = isOver()) total -= logged.shift()?.size ?? 0;
    },
    list: (session, after) => logged.filter((one) => one.id > after && one.session === session).map(read),
    find(session, id) {
      const found = logged.find((one) => one.id === id && one.session === session);
      return found && read(found);
    },
    clear(session) {
      version++;
      logged = logged.filter((one) => one.session !== session);
      total = logged.reduce((sum, { size }) => sum + size, 0);
    },
  };
}

/** Prepares an exchange for the log. A large one becomes an entry at once, so that no more than the entry is kept of it. */
function log(id: number, exchange: Exchange, at: number): LoggedExchange {
  const { session } = exchange;
  const size = sizeOfExchange(exchange);
  if (size <= maxPendingBytes) return { id, session, size, entry: undefined, pending: pack(exchange), at };
  const { call, ...own } = entryOf(id, exchange, at);
  const kept = cutTexts(own, maxEntryBytes);
  return { id, session, size: sizeOf(kept), entry: { ...kept, ...call }, pending: undefined, at };
}

function read(logged: LoggedExchange): LogEntry {
  if (logged.entry) return logged.entry;
  const { call, ...own } = entryOf(logged.id, unpack(logged.pending!), logged.at);
  logged.pending = undefined;
  return (logged.entry = { ...own, ...call });
}

function pack({ request, response, method, service, call, status, milliseconds, explanation, session }: Exchange) {
  const isParsed = call?.input !== undefined;
  const packed: PackedExchange = {
    method,
    service,
    call,
    status,
    milliseconds,
    explanation,
    session,
    path: request.path,
    query: request.query,
    request: packMessage(request, isParsed ? 0 : maxBodyLength),
    response: response && packMessage(response, maxBodyLength),
  };
  return packed;
}

function unpack({ path, query, request, response, ...exchange }: PackedExchange): LoggableExchange {
  return {
    ...exchange,
    request: { path, query, ...unpackMessage(request) },
    response: response && unpackMessage(response),
  };
}

/** The data of an entry. */
interface LoggableExchange extends Omit<Exchange, 'request' | 'response'> {
  readonly request: Message & Pick<WireRequest, 'path' | 'query'>;
  readonly response: Message | undefined;
}

/** Estimates the memory of what is kept of an exchange, in bytes. Counts a body up to the part that is kept, and not the call. */
function sizeOfExchange({ request, response, explanation }: Exchange): number {
  const headersOf = (headers: readonly Header[]) => {
    let size = 0;
    for (const [name, value] of headers) size += headerOverhead + 2 * (name.length + value.length);
    return size;
  };
  const bodyOf = ({ length }: Uint8Array) => Math.min(length, maxBodyLength);
  return (
    entryOverhead +
    2 * (request.path.length + request.query.length) +
    headersOf(request.headers) +
    bodyOf(request.body) +
    (response ? headersOf(response.headers) + bodyOf(response.body) : 0) +
    (explanation ? sizeOf(explanation) : 0)
  );
}

function entryOf(id: number, exchange: LoggableExchange, at: number) {
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
function secretsIn({ headers }: Message): readonly string[] {
  return headers.flatMap(([name, value]) => (isSecretName(name) && value !== '' ? [value] : []));
}

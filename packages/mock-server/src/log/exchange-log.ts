import { cutTexts, isSecretName, Queue, sizeOf, type Explanation, type RecordedCall } from '@polyface/mocks';
import { decodeUtf8, type Header } from '@polyface/runtime/server';
import { maskHeader, maskParameters, maskText } from './mask-text.ts';
import { PackedExchange, type LoggableExchange, type Message } from './packed-exchange.ts';
import type { Exchange } from './served-call.ts';

const maxEntries = 1_000;
/** The entries share the calls with the logs of the mocks: only the rest counts. */
const maxBytes = 8 * 1024 * 1024;
/** Characters of a body that are kept. */
const maxBodyLength = 4 * 1024;
const maxEntryBytes = 64 * 1024;
/** Memory up to which an exchange is kept as it is until it is read. */
const maxPendingBytes = 16 * 1024;
/** Memory that an exchange takes beside its texts. */
const entryOverhead = 1024;

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
}

/** Creates an empty log. */
export function createExchangeLog(now: () => number = () => Date.now()): ExchangeLog {
  const logged = new Queue<LoggedExchange>();
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
      const one = log(id, exchange, now);
      logged.add(one);
      total += one.size;
      for (let tooMany = isOver(); tooMany; tooMany = isOver()) total -= logged.removeFirst()?.size ?? 0;
    },
    list: (session, after) =>
      logged
        .list()
        .filter((one) => one.id > after && one.session === session)
        .map(read),
    find(session, id) {
      const found = logged.list().find((one) => one.id === id && one.session === session);
      return found && read(found);
    },
    clear(session) {
      version++;
      const others = logged.list().filter((one) => one.session !== session);
      logged.clear();
      others.forEach((one) => logged.add(one));
      total = others.reduce((sum, { size }) => sum + size, 0);
    },
  };
}

/** Prepares an exchange for the log. A large one becomes an entry at once, so that no more than the entry is kept of it. */
function log(id: number, exchange: Exchange, now: () => number): LoggedExchange {
  const { session, call, explanation } = exchange;
  const at = call?.at ?? now();
  const packed = new PackedExchange(exchange, at, maxBodyLength);
  const size = entryOverhead + packed.size + (explanation ? sizeOf(explanation) : 0);
  if (size <= maxPendingBytes) return { id, session, size, entry: undefined, pending: packed };
  const { call: own, ...rest } = entryOf(id, exchange, at);
  const kept = cutTexts(rest, maxEntryBytes);
  return { id, session, size: sizeOf(kept), entry: { ...kept, ...own }, pending: undefined };
}

function read(logged: LoggedExchange): LogEntry {
  if (logged.entry) return logged.entry;
  const packed = logged.pending!;
  const { call, ...own } = entryOf(logged.id, packed.unpack(), packed.at);
  logged.pending = undefined;
  return (logged.entry = { ...own, ...call });
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

import { gzipSync } from 'node:zlib';
import type { Socket } from 'node:net';
import { write, type Misbehave, type Recorded } from './server.ts';

/** The largest accepted response of the clients under test, in bytes. */
export const maxResponseBytes = 100_000;

/** A fault of a server or the network, and the error that a call throws. */
export interface Fault {
  readonly name: string;
  /** Absent if the request reaches no server of ours. */
  readonly misbehave?: Misbehave;
  /** The endpoint, if it is not the server. */
  readonly endpoint?: (port: number) => string;
  /** Members of the error. A regular expression stands for the texts that match it. */
  readonly error: Readonly<Record<string, unknown>>;
  /** Whether the client must close the connection. Default: it may use it again. */
  readonly closes?: true;
}

const network = { name: 'TransportError', reason: 'network' };
const timeout = { name: 'TransportError', reason: 'timeout' };
const undocumented = { name: 'UnexpectedResponseError', reason: 'undocumented' };
const tooLarge = { name: 'UnexpectedResponseError', reason: 'too-large' };
const jsonType = { 'content-type': 'application/json' };
const htmlType = { 'content-type': 'text/html' };

const response = (status: number, body: string | Uint8Array, headers: Record<string, string> = jsonType): Recorded => ({
  status,
  headers,
  body: typeof body === 'string' ? Buffer.from(body) : body,
});
const send =
  (status: number, body: string | Uint8Array, headers?: Record<string, string>): Misbehave =>
  (socket) =>
    write(socket, response(status, body, headers));
const raw =
  (text: string, after: (socket: Socket) => void = () => {}): Misbehave =>
  (socket) =>
    void socket.write(text, 'latin1', () => after(socket));
const end = (socket: Socket): void => void socket.end();
const reset = (socket: Socket): void => void socket.resetAndDestroy();
const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';
const html = '<html><body><h1>Bad Gateway</h1></body></html>';

/** Writes one piece after another, until the connection is closed. */
const drip =
  (before: string, piece: string): Misbehave =>
  (socket) => {
    socket.write(before);
    const timer = setInterval(() => socket.write(piece), 5);
    socket.on('close', () => clearInterval(timer));
  };

const networkFaults: Fault[] = [
  { name: 'host name not found', endpoint: () => 'https://nowhere.invalid', error: network },
  { name: 'connection refused', endpoint: () => 'http://127.0.0.1:1', error: network },
  { name: 'TLS to a server without TLS', endpoint: (port) => `https://127.0.0.1:${port}`, error: network },
  { name: 'connection closed before the response', misbehave: end, error: network, closes: true },
  { name: 'connection reset before the response', misbehave: reset, error: network, closes: true },
  { name: 'connection reset in the status line', misbehave: raw('HTTP/1.1 20', reset), error: network, closes: true },
  { name: 'connection closed in the headers', misbehave: raw(`${head}x-a: b`, end), error: network, closes: true },
  {
    name: 'body shorter than announced',
    misbehave: raw(`${head}content-length: 99\r\n\r\n{"a":`, end),
    error: { ...network, status: 200 },
    closes: true,
  },
  {
    name: 'connection reset in the body',
    misbehave: raw(`${head}content-length: 99\r\n\r\n{"a":`, (socket) => setTimeout(() => reset(socket), 20)),
    error: network,
    closes: true,
  },
  {
    name: 'chunked body without an end',
    misbehave: raw(`${head}transfer-encoding: chunked\r\n\r\n5\r\n{"a":\r\n`, end),
    error: network,
    closes: true,
  },
  {
    name: 'invalid chunk size',
    misbehave: raw(`${head}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n`),
    error: network,
    closes: true,
  },
  { name: 'no HTTP', misbehave: raw('\0\x01\x02SSH-2.0-OpenSSH\r\n\r\n'), error: network, closes: true },
  { name: 'HTML without a head', misbehave: raw(html, end), error: network, closes: true },
  {
    name: 'too many headers',
    misbehave: raw(`${head}x-long: ${'a'.repeat(200_000)}\r\n\r\n`),
    error: network,
    closes: true,
  },
  {
    name: 'two lengths',
    misbehave: raw(`${head}content-length: 2\r\ncontent-length: 5\r\n\r\n{}`),
    error: network,
    closes: true,
  },
  {
    name: 'body that is not gzip',
    misbehave: send(200, 'not gzip', { ...jsonType, 'content-encoding': 'gzip' }),
    error: network,
  },
  {
    name: 'truncated gzip',
    misbehave: send(200, gzipSync('{"a":1}').subarray(0, 20), { ...jsonType, 'content-encoding': 'gzip' }),
    // A transport may decompress what there is.
    error: { name: /^(TransportError|UnexpectedResponseError)$/ },
  },
];

const slowFaults: Fault[] = [
  { name: 'no response', misbehave: () => {}, error: timeout, closes: true },
  { name: 'status line that never ends', misbehave: raw('HTTP/1.1 200'), error: timeout, closes: true },
  { name: 'headers that never end', misbehave: drip(head, 'x: y\r\n'), error: timeout, closes: true },
  {
    name: 'head without a body',
    misbehave: raw(`${head}content-length: 9\r\n\r\n`),
    error: { ...timeout, status: 200 },
    closes: true,
  },
  { name: 'body that stops', misbehave: raw(`${head}content-length: 9\r\n\r\n{"a"`), error: timeout, closes: true },
  {
    name: 'body byte by byte',
    misbehave: drip(`${head}content-length: 9999\r\n\r\n{"a":"`, 'b'),
    error: timeout,
    closes: true,
  },
  {
    name: 'chunks that never end',
    misbehave: drip(`${head}transfer-encoding: chunked\r\n\r\n`, '1\r\na\r\n'),
    error: timeout,
    closes: true,
  },
  {
    name: 'interim responses without an end',
    misbehave: drip('', 'HTTP/1.1 102 Processing\r\n\r\n'),
    error: timeout,
    closes: true,
  },
];

const statusFaults: Fault[] = (
  [
    [301, 'unknown', 'never', { location: 'https://example.com/' }],
    [302, 'unknown', 'never', { location: '/elsewhere' }],
    [307, 'unknown', 'never', { location: 'http://127.0.0.1:1/' }],
    [401, 'unknown', 'never', { 'www-authenticate': 'Basic' }],
    [403, 'unknown', 'never', {}],
    [404, 'unknown', 'never', {}],
    [413, 'unknown', 'never', {}],
    [429, 'throttled', 'backoff', { 'retry-after': '2' }],
    [500, 'internal', 'backoff', {}],
    [502, 'unavailable', 'backoff', {}],
    [503, 'unavailable', 'backoff', { 'retry-after': '2' }],
    [504, 'unavailable', 'backoff', {}],
    [520, 'unknown', 'never', {}],
  ] as const
).map(([status, kind, retry, headers]) => ({
  name: `HTML with the status ${status}`,
  misbehave: send(status, html, { ...htmlType, ...headers }),
  error: { ...undocumented, status, kind, retry, ...('retry-after' in headers && { retryAfter: 2_000 }) },
}));

/** Node's fetch reports it as a failure of the network. */
const proxyFault: Fault = {
  name: 'HTML with the status 407',
  misbehave: send(407, html, { ...htmlType, 'proxy-authenticate': 'Basic' }),
  error: { message: /proxy requires authentication: pass its user/ },
};

const bodyFaults: Fault[] = (
  [
    ['HTML with the status 200', html],
    ['an empty body', ''],
    ['white space', ' '.repeat(1_000)],
    ['XML', '<?xml version="1.0"?><a><b>c</b></a>'],
    ['truncated JSON', '{"Response":{"Request'],
    ['an empty object', '{}'],
    ['an empty list', '[]'],
    ['null', 'null'],
    ['a number', '42'],
    ['a text', '"ok"'],
    ['JSON twice', '{}{}'],
    ['UTF-8 that is not valid', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22])],
    ['UTF-16', Buffer.from('{"Response":{}}', 'utf16le')],
    ['zero bytes', Buffer.alloc(1_000)],
    ['JSON with very many levels', '['.repeat(50_000)],
    ['objects with very many levels', '{"Response":'.repeat(3_000) + '1' + '}'.repeat(3_000)],
    ['members of Object.prototype', '{"__proto__":{"Response":{}},"constructor":{"name":1},"toString":"x"}'],
    ['data of another type', '{"Response":[],"Data":7,"data":"x","Code":[],"code":{}}'],
  ] as const
).map(([name, body]) => ({
  name,
  misbehave: send(200, body as string | Uint8Array),
  error: { ...undocumented, status: 200 },
}));

const largeFaults: Fault[] = [
  {
    name: 'a body larger than announced as accepted',
    misbehave: send(200, ' '.repeat(maxResponseBytes + 1)),
    error: tooLarge,
  },
  {
    name: 'a body without an end',
    misbehave: drip(`${head}transfer-encoding: chunked\r\n\r\n`, `10000\r\n${' '.repeat(0x10000)}\r\n`),
    error: tooLarge,
    closes: true,
  },
  {
    name: 'a body that gzip makes small',
    misbehave: send(200, gzipSync(Buffer.alloc(5_000_000)), { ...jsonType, 'content-encoding': 'gzip' }),
    error: tooLarge,
  },
];

const vendorFaults: Fault[] = [
  {
    name: 'an error of the vendor that is not documented',
    misbehave: (socket, { unknown }) => write(socket, unknown),
    error: { name: 'VendorError', code: 'SOMETHING_NEW', kind: 'unknown', retry: 'never' },
  },
  {
    name: 'an error of the vendor in capitals of a proxy',
    misbehave: (socket, { unknown }) =>
      write(socket, { ...unknown, headers: { ...unknown.headers, 'content-type': 'TEXT/PLAIN' } }),
    error: { name: 'VendorError', code: 'SOMETHING_NEW' },
  },
  {
    name: 'throttling by the vendor',
    misbehave: (socket, { throttled }) => write(socket, throttled),
    error: { name: 'VendorError', kind: 'throttled', retry: 'backoff' },
  },
];

/** All faults. The fault number 7 has the name `f7` on the server. */
export const faults: readonly Fault[] = [
  ...networkFaults,
  ...slowFaults,
  ...statusFaults,
  proxyFault,
  ...bodyFaults,
  ...largeFaults,
  ...vendorFaults,
];

import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Bytes } from '../../wire/bytes.ts';
import { header, type Header, type WireRequest, type WireResponse } from '../../wire/message.ts';
import type { ResponseHead, Transmission, TransportOptions } from '../transport.ts';
import { codingsOf, decompress } from './decompress.ts';
import type { NodeHttp } from './node-http.ts';
import { bytesBefore, countBefore, rememberKeepAlive } from './keep-connections.ts';
import { requestHeaders } from './request-headers.ts';
import { readBody } from './response-body.ts';

/** One request and its response. */
export class Exchange implements Transmission {
  readonly response: Promise<WireResponse>;
  readonly #request: WireRequest;
  readonly #options: TransportOptions;
  #resolve!: (response: WireResponse) => void;
  #reject!: (error: unknown) => void;
  #sent: ClientRequest | undefined;
  #isOver = false;

  constructor(request: WireRequest, options: TransportOptions) {
    this.#request = request;
    this.#options = options;
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  abort(reason: unknown): void {
    const isComplete = this.#isOver;
    // Of a response that is complete, the decompression may still run.
    this.fail(reason);
    if (!isComplete) this.#sent?.destroy();
  }

  /** Ends the exchange with an error. */
  fail(error: unknown): void {
    this.#isOver = true;
    this.#reject(error);
  }

  /** Sends the request, unless the exchange was aborted. `isRetry`: it was not sent because its connection was closed already. */
  start(node: NodeHttp, isRetry = false): void {
    if (this.#isOver) return;
    try {
      this.#send(node, isRetry);
    } catch (error) {
      this.fail(error);
    }
  }

  #send(node: NodeHttp, isRetry: boolean): void {
    const { address, agent } = this.#options;
    const { method, origin, path, query, body } = this.#request;
    const { protocol, hostname, port, agent: ownAgent } = node.targetOf(address?.origin ?? origin);
    const prefix = address ? address.pathname.replace(/\/$/, '') : '';
    const sent = node.requestTo(protocol)({
      hostname,
      port,
      method,
      path: prefix + path + (query && `?${query}`),
      headers: requestHeaders(this.#request, address?.host),
      agent: (agent as typeof ownAgent | undefined) ?? ownAgent,
    });
    // The transport's own agent counts when it uses a connection again.
    if (agent) sent.on('socket', (socket) => countBefore(sent, socket));
    sent.on('response', (message) => this.#receive(message));
    sent.on('error', (error) => {
      if (this.#isOver) return;
      const before = bytesBefore(sent);
      // Without a count the connection broke before it was assigned to the request.
      const isUnsent = sent.reusedSocket && (before === undefined || sent.socket?.bytesWritten === before);
      if (isUnsent && !isRetry) this.start(node, true);
      else this.fail(error);
    });
    this.#sent = sent;
    sendBody(sent, body);
  }

  #receive(message: IncomingMessage): void {
    const head: ResponseHead = {
      status: message.statusCode ?? 0,
      headers: headersOf(message.rawHeaders),
    };
    this.#options.onHead?.(head);
    rememberKeepAlive(message, head.headers);
    if (head.status === 407) return this.abort(proxyError());
    readBody(message, head, this.#options.maxBytes, (error, body) => {
      if (body) this.#finish(head, body);
      else this.fail(error);
    });
  }

  #finish(head: ResponseHead, body: Bytes): void {
    this.#isOver = true;
    const encoding = header(head, 'content-encoding');
    if (encoding === undefined || body.length === 0) return this.#resolve({ ...head, body });
    try {
      const codings = codingsOf(encoding);
      const decoded = codings ? decompress(body, codings, this.#options.maxBytes) : Promise.resolve(body);
      decoded.then((bytes) => this.#resolve({ ...head, body: bytes }), this.#reject);
    } catch (error) {
      this.#reject(error);
    }
  }
}

/** The largest body that is sent as a text, in bytes. */
const maxText = 65_536;

/** Node sends a short text in one write together with the headers, bytes in a second one. A text in Latin-1 has the same bytes. */
function sendBody(sent: ClientRequest, body: Bytes): void {
  if (body.length === 0) sent.end();
  else if (body.length > maxText) sent.end(body);
  else sent.end(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1'), 'latin1');
}

/** As with `fetch`, a response of the proxy itself is no response of the vendor. */
function proxyError(): Error {
  return Object.assign(new Error('the proxy responded with HTTP 407'), { code: 'ERR_PROXY_AUTHENTICATION' });
}

/** The headers of a response from Node's list of names and values. The values of a repeated header are joined, as `fetch` does it. */
function headersOf(rawHeaders: readonly string[]): readonly Header[] {
  const headers: [name: string, value: string][] = [];
  // Most responses have few headers.
  const places = rawHeaders.length > 2 * fewHeaders ? new Map<string, number>() : undefined;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!.toLowerCase();
    const value = rawHeaders[at + 1]!;
    const place = places ? (places.get(name) ?? -1) : placeOf(headers, name);
    if (place >= 0) headers[place]![1] += `, ${value}`;
    else {
      places?.set(name, headers.length);
      headers.push([name, value]);
    }
  }
  return headers;
}

const fewHeaders = 20;

function placeOf(headers: readonly Header[], name: string): number {
  for (let at = 0; at < headers.length; at++) if (headers[at]![0] === name) return at;
  return -1;
}

import { connect } from 'node:net';
import { serve, type MockServer } from '@polyface/mock-server';
import { services } from '@polyface/mocks/services';
import { sign, urlOf, type WireRequest } from '@polyface/runtime/server';
import type { Operation } from '@polyface/runtime';

/**
 * Sends mutated requests, made from real signed ones, to a mock server: `npm run fuzz -- [how many per service]`. Each must get an answer
 * or a closed connection in time, the server must go on, its memory must stay bounded; and whose signature is accepted must say what was
 * signed. FinAuth is not held to that: its signature covers neither address nor body, by the vendor's design.
 */
const rounds = Number(process.argv[2] ?? 100_000);
const credentials = { keyId: 'fuzz-key', secret: 'fuzz-secret' };
const environment = { now: () => Date.now(), uuid: () => crypto.randomUUID() };
const patience = 10_000;
const atOnce = 32;

let seed = 1;
/** A small generator, so that a run can be repeated. */
function random(below: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

async function rawRequest(operation: Operation, input: object, server: MockServer): Promise<Buffer> {
  const { protocol } = operation.service;
  const call = {
    operation,
    input: input as Record<string, unknown>,
    endpoint: new URL(server.url),
    options: {},
    environment,
  };
  const request: WireRequest = await sign(
    protocol.signer(undefined),
    await protocol.encode(call, undefined),
    credentials,
    {
      now: Date.now(),
      nonce: crypto.randomUUID(),
    },
  );
  const { pathname, search } = new URL(urlOf(request));
  const lines = [
    `${request.method} ${pathname}${search} HTTP/1.1`,
    ...request.headers.map(([name, value]) => `${name}: ${value}`),
  ];
  const head = `${lines.join('\r\n')}\r\ncontent-length: ${request.body.length}\r\nconnection: close\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), request.body]);
}

function mutate(bytes: Buffer): Buffer {
  const result = Buffer.from(bytes);
  for (let count = 1 + random(4); count > 0; count--) {
    const at = random(result.length);
    switch (random(4)) {
      case 0:
        result[at] = random(256);
        break;
      case 1:
        result[at]! ^= 1 << random(8);
        break;
      case 2:
        result.copyWithin(at, random(result.length));
        break;
      default:
        result.fill(result[random(result.length)]!, at, Math.min(at + random(8), result.length));
    }
  }
  return random(20) === 0 ? result.subarray(0, random(result.length)) : result;
}

/** The first line of the answer; `closed` for none. Rejects when nothing happens in time. */
function send(port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new Error(`no answer and no end in ${patience} ms`));
    }, patience);
    const end = () => {
      clearTimeout(timer);
      resolve(/^HTTP\/1\.[01] (\d{3})/.exec(answer)?.[1] ?? 'closed');
    };
    socket.on('data', (chunk) => (answer += chunk.toString('latin1').slice(0, 20)));
    socket.on('error', () => socket.destroy()).on('close', end);
    socket.end(bytes);
  });
}

const outcomes = new Map<string, number>();
for (const [service, make] of Object.entries(services)) {
  const mock = make({ credentials, replays: 'allow' });
  let accepted = 0;
  let signed: string | undefined;
  let altered: string | undefined;
  const server = await serve([mock], {
    onCall({ call }) {
      if (!call?.verdict?.ok) return;
      const said = JSON.stringify([call.operation, call.input]);
      signed ??= said;
      accepted++;
      if (said !== signed) altered = said;
    },
  });
  const member = Object.values(mock).find(
    (one: unknown) => typeof one === 'object' && one !== null && 'operation' in one,
  ) as { operation: Operation; example: object };
  await send(server.port, await rawRequest(member.operation, member.example ?? {}, server));
  const before = process.memoryUsage().rss;
  const started = performance.now();
  for (let done = 0; done < rounds; done += atOnce) {
    const original = await rawRequest(member.operation, member.example ?? {}, server);
    const answers = await Promise.all(Array.from({ length: atOnce }, () => send(server.port, mutate(original))));
    for (const answer of answers) outcomes.set(`${service} ${answer}`, (outcomes.get(`${service} ${answer}`) ?? 0) + 1);
  }
  const good = await send(server.port, await rawRequest(member.operation, member.example ?? {}, server));
  if (good !== '200') throw new Error(`${service}: a good request got ${good} after the bad ones`);
  if (altered !== undefined && service !== 'megvii-finauth')
    throw new Error(`${service}: an altered request was accepted: ${altered}`);
  const grown = (process.memoryUsage().rss - before) / 2 ** 20;
  console.log(
    `${service}: ${rounds} requests in ${((performance.now() - started) / 1000).toFixed(0)} s, memory grew by ${grown.toFixed(0)} MiB, ${accepted} signatures accepted`,
  );
  await server.close();
}
console.log(Object.fromEntries([...outcomes].sort()));

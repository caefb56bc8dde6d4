import { serve } from '@polyface/mock-server';
import { services } from '@polyface/mocks/services';
import type { Operation } from '@polyface/runtime';
import { readOptions } from '../command-line/options.ts';
import { costlyRequest, plantedSecret } from './costly-request.ts';
import { mutate } from './mutate.ts';
import { signedRequest } from './signed-request.ts';
import { send } from './wire.ts';

/**
 * Sends mutated signed requests to a mock server: `npm run fuzz -- [requests per service]`. Every request must get a response or a closed
 * connection in time, and the server must keep running. Between them it sends requests that are costly to parse: each must get a response. A request whose signature is accepted must have the signed content. FinAuth is
 * exempt from the last rule, because by the vendor's design its signature covers neither the URL nor the body.
 */
const isCount = (text: string) => /^[1-9]\d*$/.test(text);
readOptions(
  {
    name: 'fuzz',
    options: [],
    usage: `Usage: npm run fuzz [-- <requests per service>]

Sends mutated signed requests to a mock server, 100,000 per service by default. Fails if one gets no response or the server stops.`,
  },
  process.argv.slice(2).filter((argument) => !isCount(argument)),
);
const requestCount = Number(process.argv[2] ?? 100_000);
const credentials = { keyId: 'fuzz-key', secret: 'fuzz-secret' };
const concurrency = 32;
/** In MiB. */
const maxGrowth = 768;
const statuses = new Map<string, number>();

/** A member of a mock: an operation with its documented request. */
interface MockMember {
  readonly operation: Operation;
  readonly example?: object;
}

for (const [service, createMock] of Object.entries(services)) await fuzzService(service, createMock);
console.log(Object.fromEntries([...statuses].sort()));

async function fuzzService(service: string, createMock: (typeof services)[keyof typeof services]): Promise<void> {
  const mock = createMock({ credentials, replays: 'allow' });
  const accepted = { count: 0, original: undefined as string | undefined, altered: undefined as string | undefined };
  const server = await serve([mock], {
    onCall({ call }) {
      if (!call?.verdict?.ok) return;
      const content = JSON.stringify([call.operation, call.input]);
      accepted.original ??= content;
      accepted.count++;
      if (content !== accepted.original) accepted.altered = content;
    },
  });
  const { operation, example = {} } = Object.values(mock).find(isMockMember) as MockMember;
  const createRequest = () => signedRequest(operation, example, server.url, credentials);

  await send(server.port, await createRequest());
  const memoryBefore = process.memoryUsage().rss;
  const started = performance.now();
  for (let sent = 0; sent < requestCount; sent += concurrency) {
    const request = await createRequest();
    const batch = Array.from({ length: concurrency }, () => send(server.port, mutate(request)));
    const costly = costlyRequest(request);
    const costlyStatus = await send(server.port, costly.bytes);
    if (costlyStatus === 'closed') throw new Error(`${service}: no response to ${costly.kind}`);
    countStatus(`${service} costly ${costlyStatus}`);
    for (const status of await Promise.all(batch)) countStatus(`${service} ${status}`);
  }
  await checkLog(service, server.url);
  const finalStatus = await send(server.port, await createRequest());
  await server.close();

  if (finalStatus !== '200') throw new Error(`${service}: a valid request after the mutated ones got ${finalStatus}`);
  if (accepted.altered !== undefined && service !== 'megvii-finauth')
    throw new Error(`${service}: the signature of an altered request was accepted: ${accepted.altered}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const growth = ((process.memoryUsage().rss - memoryBefore) / 2 ** 20).toFixed(0);
  if (Number(growth) > maxGrowth)
    throw new Error(`${service}: memory grew by ${growth} MiB, more than ${maxGrowth} MiB`);
  console.log(
    `${service}: ${requestCount} requests in ${seconds} s, memory grew by ${growth} MiB, ${accepted.count} signatures accepted`,
  );
}

/** The log of the server must stay small, and contain no secret and no control character that its page or a console would interpret. */
async function checkLog(service: string, url: string): Promise<void> {
  const text = await (await fetch(`${url}/__polyface/calls`)).text();
  if (text.length > 32 * 2 ** 20) throw new Error(`${service}: the log has ${text.length} characters`);
  if (text.includes(plantedSecret)) throw new Error(`${service}: the log contains a secret that was sent by mistake`);
}

function isMockMember(member: unknown): boolean {
  return typeof member === 'object' && member !== null && 'operation' in member;
}

function countStatus(key: string): void {
  statuses.set(key, (statuses.get(key) ?? 0) + 1);
}

import { services } from '@polyface/mocks/services';
import { createClient, type Operation } from '@polyface/runtime';
import type { ServerProtocol, WireResponse } from '@polyface/runtime/server';
import { alibabaGatewayServer } from '@polyface/runtime/protocols/alibaba-gateway/server';
import { alibabaRpcServer } from '@polyface/runtime/protocols/alibaba-rpc/server';
import { megviiServer } from '@polyface/runtime/protocols/megvii/server';
import { tencentTc3Server } from '@polyface/runtime/protocols/tencent-tc3/server';

/**
 * What the check of a response by the output schema costs, as a part of a call: the processor time of decoding the documented response of
 * every operation, with the output schema and without, and of a whole call without a network. In turn, the medians of many rounds. The
 * check may cost 5 % of a call.
 */
const rounds = 31;
const repetitions = { decode: 200, call: 10 };

const protocols: readonly ServerProtocol[] = [alibabaGatewayServer, alibabaRpcServer, megviiServer, tencentTc3Server];
const credentials = { keyId: 'key-id', secret: 'the-secret' };

interface Documented {
  readonly operation: Operation;
  readonly example: unknown;
}

const documented = Object.values(services).flatMap((mock) =>
  Object.values(mock()).filter((member: unknown): member is Documented => isDocumented(member)),
);

function isDocumented(member: unknown): boolean {
  return typeof member === 'object' && member !== null && 'operation' in member && 'example' in member;
}

/** The documented response of an operation, as its vendor sends it. */
async function responseOf({ operation, example }: Documented): Promise<WireResponse> {
  const mock = services[operation.service.id as keyof typeof services]();
  const data: unknown = await createClient({ call: operation }, { credentials, fetch: mock.fetch }).call(example);
  const protocol = protocols.find(({ id }) => id === operation.service.protocol.id)!;
  const request = { method: 'POST', origin: '', path: '/', query: 'Format=JSON', headers: [], body: new Uint8Array(0) };
  return protocol.respond(operation, data, { request, requestId: 'r', now: 0 });
}

function callOf({ operation, example }: Documented, { status, headers, body }: WireResponse): () => Promise<unknown> {
  const response = () => new Response(body, { status, headers: headers.map(([...one]) => one) });
  const client = createClient({ call: operation }, { credentials, fetch: () => Promise.resolve(response()) });
  return () => client.call(example);
}

/** The processor time of one run of a function, in microseconds. */
async function timeOf(run: () => unknown, repetition: number): Promise<number> {
  const start = process.cpuUsage();
  for (let index = 0; index < repetition; index++) await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / repetition;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const cases = await Promise.all(
  documented
    .filter(({ example }) => example !== undefined)
    .map(async (one) => {
      const response = await responseOf(one);
      const { output: _, ...unchecked } = one.operation;
      return { operation: one.operation, unchecked: unchecked as Operation, response, call: callOf(one, response) };
    }),
);
const decodeAll = (name: 'operation' | 'unchecked') => () => {
  for (const one of cases) one.operation.service.protocol.decode(one[name], one.response);
};
const callAll = async () => {
  for (const { call } of cases) await call();
};
const times = { checked: [] as number[], unchecked: [] as number[], call: [] as number[] };
for (let round = 0; round < rounds; round++) {
  times.checked.push((await timeOf(decodeAll('operation'), repetitions.decode)) / cases.length);
  times.unchecked.push((await timeOf(decodeAll('unchecked'), repetitions.decode)) / cases.length);
  times.call.push((await timeOf(callAll, repetitions.call)) / cases.length);
}

const [checked, unchecked, call] = [median(times.checked), median(times.unchecked), median(times.call)];
console.log(`${cases.length} operations, medians of ${rounds} rounds, processor time`);
console.log(`decoding with the check:    ${checked.toFixed(2)} µs`);
console.log(`decoding without the check: ${unchecked.toFixed(2)} µs`);
console.log(`a call without a network:   ${call.toFixed(1)} µs`);
console.log(`the check costs ${(((checked - unchecked) / call) * 100).toFixed(2)} % of a call`);

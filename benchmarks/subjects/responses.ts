import { services } from '@polyface/mocks/services';
import { createClient, type Operation } from '@polyface/runtime';
import type { ServerProtocol, WireResponse } from '@polyface/runtime/server';
import { alibabaGatewayServer } from '@polyface/runtime/protocols/alibaba-gateway/server';
import { alibabaRpcServer } from '@polyface/runtime/protocols/alibaba-rpc/server';
import { megviiServer } from '@polyface/runtime/protocols/megvii/server';
import { tencentTc3Server } from '@polyface/runtime/protocols/tencent-tc3/server';
import { credentials, type CreateSubject, type Run } from '../harness/subject.ts';

const protocols: readonly ServerProtocol[] = [alibabaGatewayServer, alibabaRpcServer, megviiServer, tencentTc3Server];

/** A documented operation with the input of its documented request. */
interface Documented {
  readonly operation: Operation;
  readonly example: unknown;
}

/** An operation and its documented response, as the vendor sends it. */
interface Case extends Documented {
  readonly response: WireResponse;
}

function isDocumented(member: unknown): member is Documented {
  return typeof member === 'object' && member !== null && 'operation' in member && 'example' in member;
}

async function responseOf({ operation, example }: Documented): Promise<WireResponse> {
  const mock = services[operation.service.id as keyof typeof services]();
  const data: unknown = await createClient({ call: operation }, { credentials, fetch: mock.fetch }).call(example);
  const protocol = protocols.find(({ id }) => id === operation.service.protocol.id)!;
  const request = { method: 'POST', origin: '', path: '/', query: 'Format=JSON', headers: [], body: new Uint8Array(0) };
  return protocol.respond(operation, data, { request, requestId: 'r', now: 0 });
}

async function documentedCases(): Promise<Case[]> {
  const documented = Object.values(services)
    .flatMap((mock) => Object.values(mock()))
    .filter(isDocumented)
    .filter(({ example }) => example !== undefined);
  return Promise.all(documented.map(async (one) => ({ ...one, response: await responseOf(one) })));
}

/** Runs the operations in turn, one each time. */
function inTurn(create: (one: Case) => Run): CreateSubject {
  return async () => {
    const runs = (await documentedCases()).map(create);
    let next = 0;
    return () => runs[next++ % runs.length]!();
  };
}

function decode(operation: Operation, response: WireResponse): Run {
  return () => operation.service.protocol.decode(operation, response);
}

export const checked: CreateSubject = inTurn(({ operation, response }) => decode(operation, response));

export const unchecked: CreateSubject = inTurn(({ operation, response }) => {
  const { output: _, ...rest } = operation;
  return decode(rest as Operation, response);
});

export const wholeCall: CreateSubject = inTurn(({ operation, example, response: { status, headers, body } }) => {
  const respond = () => new Response(body, { status, headers: headers.map(([...one]) => one) });
  const client = createClient({ call: operation }, { credentials, fetch: () => Promise.resolve(respond()) });
  return () => client.call(example);
});

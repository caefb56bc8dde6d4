import type { Operation } from '@polyface/runtime';
import type { OperationData, ServiceData } from '../data/types.ts';
import { alibabaGateway } from './alibaba-gateway.ts';
import { alibabaRpc } from './alibaba-rpc.ts';
import type { Dialect } from './dialect.ts';
import { megvii } from './megvii.ts';
import { sampleRequest } from './request.ts';
import { tencentTc3 } from './tencent-tc3.ts';
import { facade, safe, throwing } from './typescript.ts';

/** How an operation is called in a language. */
export interface Sample {
  readonly id: 'typescript' | 'typescript-safe' | 'facade' | 'curl' | 'python' | 'java';
  readonly label: string;
  /** For a highlighter. */
  readonly language: 'ts' | 'bash' | 'python' | 'java';
  readonly code: string;
}

const dialects: Readonly<Record<string, Dialect>> = {
  'alibaba-gateway': alibabaGateway,
  'alibaba-rpc': alibabaRpc,
  megvii,
  'tencent-tc3': tencentTc3,
};

/**
 * The code samples of an operation: its documented request with our client, with the facade where that has a word for it, and in plain
 * languages where its protocol is known here. `called` is the operation's constant of the clients package.
 */
export async function samplesOf(
  service: ServiceData,
  operation: OperationData,
  called: Operation,
): Promise<readonly Sample[]> {
  const told = await facade(service, operation);
  return [
    { id: 'typescript', label: 'TypeScript', language: 'ts', code: await throwing(service, operation) },
    { id: 'typescript-safe', label: 'TypeScript (.safe)', language: 'ts', code: await safe(service, operation) },
    ...(told === undefined ? [] : [{ id: 'facade', label: 'Facade', language: 'ts', code: told } as const]),
    ...(await inPlainLanguages(service, operation, called)),
  ];
}

async function inPlainLanguages(service: ServiceData, operation: OperationData, called: Operation): Promise<Sample[]> {
  const dialect = Object.hasOwn(dialects, service.protocol) ? dialects[service.protocol]! : undefined;
  if (!dialect) return [];
  const request = await sampleRequest(called, operation.example ?? {});
  return [
    { id: 'curl', label: 'curl', language: 'bash', code: `${dialect.curl(request)}\n` },
    { id: 'python', label: 'Python', language: 'python', code: `${dialect.python(request)}\n` },
    { id: 'java', label: 'Java', language: 'java', code: `${dialect.java(request)}\n` },
  ];
}

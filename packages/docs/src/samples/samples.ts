import type { Operation } from '@polyface/runtime';
import { exampleInput } from '../data/typed-input.ts';
import { optionValues } from '../data/option-values.ts';
import type { OperationData, ServiceData } from '../data/types.ts';
import { alibabaGateway } from './alibaba-gateway.ts';
import { alibabaRpc } from './alibaba-rpc.ts';
import type { Dialect } from './dialect.ts';
import { megvii } from './megvii.ts';
import { sampleRequest } from './request.ts';
import { tencentTc3 } from './tencent-tc3.ts';
import { facade, paging, safe, throwing } from './typescript.ts';

/** A code sample that calls an operation. */
export interface Sample {
  readonly id: 'typescript' | 'typescript-safe' | 'typescript-pages' | 'facade' | 'curl' | 'python' | 'java';
  readonly label: string;
  /** Language name for syntax highlighting. */
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
 * The code samples of an operation's documented request: with the client, with the facade if it supports the operation, and in other
 * languages if there is a dialect for the protocol. `definition` is the operation's constant of the clients package.
 */
export async function samplesOf(
  service: ServiceData,
  operation: OperationData,
  definition: Operation,
): Promise<readonly Sample[]> {
  const input = exampleInput(operation, definition);
  const pagingCode = await paging(service, operation, input);
  const facadeCode = await facade(service, operation);
  return [
    { id: 'typescript', label: 'TypeScript', language: 'ts', code: await throwing(service, operation, input) },
    { id: 'typescript-safe', label: 'TypeScript (.safe)', language: 'ts', code: await safe(service, operation, input) },
    ...(pagingCode === undefined
      ? []
      : [{ id: 'typescript-pages', label: 'TypeScript (pages)', language: 'ts', code: pagingCode } as const]),
    ...(facadeCode === undefined ? [] : [{ id: 'facade', label: 'Facade', language: 'ts', code: facadeCode } as const]),
    ...(await otherLanguages(service, operation, definition, input)),
  ];
}

async function otherLanguages(
  service: ServiceData,
  operation: OperationData,
  definition: Operation,
  input: object,
): Promise<Sample[]> {
  const dialect = Object.hasOwn(dialects, service.protocol) ? dialects[service.protocol]! : undefined;
  if (!dialect) return [];
  const request = await sampleRequest(definition, input, optionValues(service, operation));
  return [
    { id: 'curl', label: 'curl', language: 'bash', code: `${dialect.curl(request)}\n` },
    { id: 'python', label: 'Python', language: 'python', code: `${dialect.python(request)}\n` },
    { id: 'java', label: 'Java', language: 'java', code: `${dialect.java(request)}\n` },
  ];
}

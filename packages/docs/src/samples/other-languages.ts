import type { Operation } from '@polyface/runtime';
import { optionValues } from '../data/option-values.ts';
import type { OperationData, ServiceData } from '../data/types.ts';
import { alibabaGateway } from './alibaba-gateway.ts';
import { alibabaRpc } from './alibaba-rpc.ts';
import type { Dialect } from './dialect.ts';
import { megvii } from './megvii.ts';
import { sampleRequest } from './request.ts';
import { tencentTc3 } from './tencent-tc3.ts';

/** A code sample in a language without a client of its own here. */
export interface OtherSample {
  readonly id: 'curl' | 'python' | 'java';
  readonly label: string;
  /** Language name for syntax highlighting. */
  readonly language: 'bash' | 'python' | 'java';
  readonly code: string;
}

const dialects: Readonly<Record<string, Dialect>> = {
  'alibaba-gateway': alibabaGateway,
  'alibaba-rpc': alibabaRpc,
  megvii,
  'tencent-tc3': tencentTc3,
};

/** The code samples of a request in other languages; none if there is no dialect for the protocol. Also runs in the browser. */
export async function otherLanguages(
  service: ServiceData,
  operation: OperationData,
  definition: Operation,
  input: object,
): Promise<OtherSample[]> {
  const dialect = Object.hasOwn(dialects, service.protocol) ? dialects[service.protocol]! : undefined;
  if (!dialect) return [];
  const request = await sampleRequest(definition, input, optionValues(service, operation));
  return [
    { id: 'curl', label: 'curl', language: 'bash', code: `${dialect.curl(request)}\n` },
    { id: 'python', label: 'Python', language: 'python', code: `${dialect.python(request)}\n` },
    { id: 'java', label: 'Java', language: 'java', code: `${dialect.java(request)}\n` },
  ];
}

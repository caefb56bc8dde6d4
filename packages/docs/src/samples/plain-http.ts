import type { Operation } from '@polyface/runtime';
import { optionValues } from '../data/option-values.ts';
import type { OperationData, ServiceData } from '../data/types.ts';
import { alibabaGateway } from './alibaba-gateway.ts';
import { alibabaRpc } from './alibaba-rpc.ts';
import type { Dialect } from './dialect.ts';
import { megvii } from './megvii.ts';
import { sampleRequest } from './request.ts';
import type { Sample } from './sample.ts';
import { tencentTc3 } from './tencent-tc3.ts';

const dialects: Readonly<Record<string, Dialect>> = {
  'alibaba-gateway': alibabaGateway,
  'alibaba-rpc': alibabaRpc,
  megvii,
  'tencent-tc3': tencentTc3,
};

/** The samples of a request that use no client; none if there is no dialect for the protocol. Also runs in the browser. */
export async function plainHttp(
  service: ServiceData,
  operation: OperationData,
  definition: Operation,
  input: object,
): Promise<Sample[]> {
  const dialect = Object.hasOwn(dialects, service.protocol) ? dialects[service.protocol]! : undefined;
  if (!dialect) return [];
  const request = await sampleRequest(definition, input, optionValues(service, operation));
  return [
    { id: 'go', label: 'Go', language: 'go', code: `${dialect.go(request)}\n` },
    { id: 'curl', label: 'curl', language: 'bash', code: `${dialect.curl(request)}\n` },
    { id: 'python', label: 'Python', language: 'python', code: `${dialect.python(request)}\n` },
    { id: 'java', label: 'Java', language: 'java', code: `${dialect.java(request)}\n` },
  ];
}

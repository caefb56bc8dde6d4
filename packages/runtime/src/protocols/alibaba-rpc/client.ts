import { text, utf8 } from '../../wire/bytes.ts';
import { decodeEnvelope, isOk, jsonOf } from '../../operation/decode.ts';
import { encodeRequest } from '../../operation/encode.ts';
import { textAt } from '../../operation/envelope.ts';
import { parsePairs, formatPairs, type Pair } from '../../wire/form.ts';
import type { Operation } from '../../operation/operation.ts';
import { hasForm } from '../../wire/parameters.ts';
import type { ClientProtocol, DecodedResponse } from '../../operation/protocol.ts';
import { header, withHeader, type WireRequest, type WireResponse } from '../../wire/message.ts';
import { actionOf, type Action } from './action.ts';
import { createV2Signer } from './signer-v2.ts';
import { createV3Signer } from './signer-v3.ts';
import { xmlFields } from './xml-fields.ts';

/** How calls are signed. */
export interface AlibabaRpcSigning {
  /** `V3`: ACS3-HMAC-SHA256, in headers. `V2`: HMAC-SHA1, in parameters, which the vendor no longer recommends. Default: `V3`. */
  readonly version?: 'V2' | 'V3';
}

const v2 = createV2Signer();
const v3 = createV3Signer();

/** The client's half of Alibaba Cloud's RPC style. */
export const alibabaRpc: ClientProtocol<AlibabaRpcSigning> = {
  id: 'alibaba-rpc',
  signer: (signing) => (signing?.version === 'V2' ? v2 : v3),
  async encode(call, signing) {
    const request = await encodeRequest(call);
    const { action, version } = actionOf(call.operation);
    return signing?.version === 'V2'
      ? inParameters(request, { action, version })
      : inHeaders(request, { action, version });
  },
  decode,
};

/** Members that say what is asked for and how to answer. By version 3 headers say it. */
const asking = new Set(['Action', 'Version', 'Format']);

function inHeaders(request: WireRequest, { action, version }: Action): WireRequest {
  let told: WireRequest = { ...request, query: formatPairs(businessPairs(request)) };
  told = withHeader(told, 'x-acs-action', action);
  told = withHeader(told, 'x-acs-version', version);
  return withHeader(told, 'accept', 'application/json');
}

function inParameters(request: WireRequest, { action, version }: Action): WireRequest {
  const headers = request.headers.filter(([name]) => !name.startsWith('x-acs-'));
  const common: Pair[] = [
    ['Action', action],
    ['Version', version],
    ['Format', 'JSON'],
  ];
  const query = formatPairs([...common, ...businessPairs(request)]);
  if (!hasForm(request)) return { ...request, headers, query };
  const form = [query, text(request.body)].filter((part) => part !== '').join('&');
  return { ...request, headers, query: '', body: utf8(form) };
}

function businessPairs(request: WireRequest): Pair[] {
  return parsePairs(request.query).filter(([name]) => !asking.has(name));
}

function decode(operation: Operation, response: WireResponse): DecodedResponse {
  const outcome = isOk(response)
    ? decodeEnvelope(operation, response)
    : (gatewayError(response) ?? decodeEnvelope(operation, response));
  return outcome.ok === false ? withoutServerText(outcome) : outcome;
}

type Failure = DecodedResponse & { ok: false };

/** An error of the gateway: JSON or XML, and its members in either capitalisation. */
function gatewayError(response: WireResponse): Failure | undefined {
  const body = text(response.body);
  const fields: unknown = /^\s*</.test(body) ? Object.fromEntries(xmlFields(body)) : jsonOf(response);
  const code = textAt(fields, ['/Code', '/code']);
  if (code === undefined) return undefined;
  const message = textAt(fields, ['/Message', '/message', '/ErrorMessage', '/errorMessage']) ?? '';
  const requestId = textAt(fields, ['/RequestId', '/requestId']) ?? header(response, 'x-acs-request-id');
  return { ok: false, code, message, requestId };
}

/** Cuts off what the gateway shows of the text it signed: in the words of version 2, and in those of version 3. */
function withoutServerText(failure: Failure): Failure {
  const found = /\s*server (?:string to sign is:|StringToSign is \[([^\]]*)\])/i.exec(failure.message);
  if (!found) return failure;
  const serverStringToSign = found[1] ?? failure.message.slice(found.index + found[0].length);
  return { ...failure, message: failure.message.slice(0, found.index), serverStringToSign };
}

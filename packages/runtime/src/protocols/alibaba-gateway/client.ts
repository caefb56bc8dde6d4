import { decodeEnvelope, isOk } from '../../operation/decode.ts';
import { encodeRequest } from '../../operation/encode.ts';
import type { Operation } from '../../operation/operation.ts';
import type { ClientProtocol, DecodedResponse } from '../../operation/protocol.ts';
import { header, withHeader, type WireRequest, type WireResponse } from '../../wire/message.ts';
import { createGatewaySigner, type GatewayMethod } from './signer.ts';

/** How calls are signed. */
export interface AlibabaGatewaySigning {
  /** Default: HmacSHA256. */
  readonly method?: GatewayMethod;
}

const signers = { HmacSHA256: createGatewaySigner('HmacSHA256'), HmacSHA1: createGatewaySigner('HmacSHA1') };

/** The client's half of Alibaba's API gateway. */
export const alibabaGateway: ClientProtocol<AlibabaGatewaySigning> = {
  id: 'alibaba-gateway',
  signer: (signing) => signers[signing?.method ?? 'HmacSHA256'],
  encode: async (call) => withCharset(await encodeRequest(call)),
  decode,
};

/** JSON goes out with its charset named: the content type is signed, byte for byte. */
function withCharset(request: WireRequest): WireRequest {
  const type = header(request, 'content-type');
  return type === 'application/json' ? withHeader(request, 'content-type', `${type}; charset=utf-8`) : request;
}

/** Outside 2xx the gateway tells what it refused in headers; without them the answer is the backend's. */
function decode(operation: Operation, response: WireResponse): DecodedResponse {
  const told = header(response, 'x-ca-error-message');
  const code = header(response, 'x-ca-error-code');
  if (isOk(response) || (!told && !code)) return decodeEnvelope(operation, response);
  const [, words = '', server] = /^([^]*?)(?:,? ?Server StringToSign:`?([^]*?)`?)?$/.exec(told ?? '') ?? [];
  return {
    ok: false,
    code: code || String(response.status),
    message: words,
    requestId: header(response, 'x-ca-request-id'),
    ...(server !== undefined && { serverStringToSign: server.replaceAll('#', '\n') }),
  };
}

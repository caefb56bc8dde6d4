import { decodeEnvelope, isSuccessStatus } from '../../operation/decode.ts';
import type { DecodedResponse } from '../../operation/decoded-response.ts';
import { encodeRequest } from '../../operation/encode.ts';
import type { ClientProtocol, Operation } from '../../operation/operation.ts';
import { compareStringsToSign } from '../../signing/compare-strings-to-sign.ts';
import { chain } from '../../wire/chain.ts';
import { header, withHeader, type WireRequest, type WireResponse } from '../../wire/message.ts';
import { createGatewayClientSigner, type GatewayMethod } from './client-signer.ts';

/** Signing options. */
export interface AlibabaGatewaySigning {
  /**
   * The signature method: `HmacSHA1` for an API that has no other. Default: `HmacSHA256`.
   *
   * @example 'HmacSHA1'
   */
  readonly method?: GatewayMethod;
}

const signers = {
  HmacSHA256: createGatewayClientSigner('HmacSHA256'),
  HmacSHA1: createGatewayClientSigner('HmacSHA1'),
};

/** The client side of Alibaba's API gateway. */
export const alibabaGateway: ClientProtocol<AlibabaGatewaySigning> = {
  id: 'alibaba-gateway',
  signingOptions: {
    type: 'object',
    properties: { method: { type: 'string', enum: ['HmacSHA256', 'HmacSHA1'] } },
    additionalProperties: false,
  },
  signer: (signing) => signers[signing?.method ?? 'HmacSHA256'],
  encode: (call) => chain(encodeRequest(call), withCharset),
  compareStringsToSign,
  decode,
};

/** Adds the charset to the content type of JSON: the content type is signed byte for byte. */
function withCharset(request: WireRequest): WireRequest {
  const type = header(request, 'content-type');
  return type === 'application/json' ? withHeader(request, 'content-type', `${type}; charset=utf-8`) : request;
}

/** Outside 2xx the gateway returns its errors in headers. A response without those headers comes from the backend. */
function decode(operation: Operation, response: WireResponse): DecodedResponse {
  const headerMessage = header(response, 'x-ca-error-message');
  const code = header(response, 'x-ca-error-code');
  if (isSuccessStatus(response) || (!headerMessage && !code)) {
    return withRequestId(decodeEnvelope(operation, response), response);
  }
  return {
    ok: false,
    code: code || String(response.status),
    requestId: header(response, 'x-ca-request-id'),
    ...splitMessage(headerMessage ?? ''),
  };
}

const stringToSignLabel = 'Server StringToSign:';

/** Separates the gateway's string to sign from its message: ``Invalid Signature, Server StringToSign:`…` ``, with `#` for line feeds. */
function splitMessage(text: string): { readonly message: string; readonly serverStringToSign?: string } {
  const at = text.indexOf(stringToSignLabel);
  if (at < 0) return { message: text };
  const quoted = text.slice(at + stringToSignLabel.length);
  const stringToSign = quoted.slice(quoted.startsWith('`') ? 1 : 0, quoted.endsWith('`') ? -1 : undefined);
  return { message: text.slice(0, at).replace(/,? ?$/, ''), serverStringToSign: stringToSign.replaceAll('#', '\n') };
}

/** A response without a request id in its body has the gateway's in a header. */
function withRequestId(decoded: DecodedResponse, response: WireResponse): DecodedResponse {
  if (decoded.ok === undefined || decoded.requestId !== undefined) return decoded;
  return { ...decoded, requestId: header(response, 'x-ca-request-id') };
}

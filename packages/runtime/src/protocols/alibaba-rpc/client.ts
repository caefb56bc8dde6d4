import { decodeEnvelope, isSuccessStatus, parseJsonBody } from '../../operation/decode.ts';
import type { DecodedResponse } from '../../operation/decoded-response.ts';
import { encodeWithQuery } from '../../operation/encode.ts';
import { textAt } from '../../operation/envelope.ts';
import type { Call, ClientProtocol, Operation } from '../../operation/operation.ts';
import { decodeUtf8, encodeUtf8 } from '../../wire/bytes.ts';
import { compareStringsToSign } from '../../signing/compare-strings-to-sign.ts';
import { chain } from '../../wire/chain.ts';
import type { Pair } from '../../wire/form.ts';
import {
  header,
  withHeader,
  withHeaders,
  type Header,
  type WireRequest,
  type WireResponse,
} from '../../wire/message.ts';
import { hasFormBody } from '../../wire/request-parameters.ts';
import { actionOf } from './action.ts';
import { createV2ClientSigner } from './client-signer-v2.ts';
import { createV3ClientSigner } from './client-signer-v3.ts';
import { parseXmlFields } from './xml-fields.ts';

/** Signing options. */
export interface AlibabaRpcSigning {
  /**
   * `V3`: ACS3-HMAC-SHA256, in headers. `V2`: HMAC-SHA1, in parameters, which Alibaba Cloud no longer recommends; use it for
   * a gateway that reads the older parameters. Default: `V3`.
   *
   * @example 'V2'
   */
  readonly version?: 'V2' | 'V3';
}

const v2 = createV2ClientSigner();
const v3 = createV3ClientSigner();

/** The client side of Alibaba Cloud's RPC style. */
export const alibabaRpc: ClientProtocol<AlibabaRpcSigning> = {
  id: 'alibaba-rpc',
  signingOptions: {
    type: 'object',
    properties: { version: { type: 'string', enum: ['V2', 'V3'] } },
    additionalProperties: false,
  },
  signer: (signing) => (signing?.version === 'V2' ? v2 : v3),
  encode: (call, signing) => chain(signing?.version === 'V2' ? encodeV2(call) : encodeV3(call), withLongQueryAsForm),
  compareStringsToSign,
  decode,
};

/** Parameters of a spec that are headers in version 3. */
const actionParameters = new Set(['Action', 'Version', 'Format']);

function businessParameters(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(([name]) => !actionParameters.has(name));
}

function encodeV3(call: Call): WireRequest | Promise<WireRequest> {
  const { action, version } = actionOf(call.operation);
  const added: Header[] = [
    ['x-acs-action', action],
    ['x-acs-version', version],
    ['accept', 'application/json'],
  ];
  return chain(encodeWithQuery(call, businessParameters), (request) => withHeaders(request, added));
}

/** All parameters go to the form if the operation has one, otherwise to the query. */
function encodeV2(call: Call): WireRequest | Promise<WireRequest> {
  const { action, version } = actionOf(call.operation);
  const common: Pair[] = [
    ['Action', action],
    ['Version', version],
    ['Format', 'JSON'],
  ];
  const encoded = encodeWithQuery(call, (pairs) => [...common, ...businessParameters(pairs)]);
  return chain(encoded, (request) => {
    const headers = request.headers.filter(([name]) => !name.startsWith('x-acs-'));
    if (!hasFormBody(request)) return { ...request, headers };
    const form = [request.query, decodeUtf8(request.body)].filter((part) => part !== '').join('&');
    return { ...request, headers, query: '', body: encodeUtf8(form) };
  });
}

/**
 * Moves a long query of a `POST` to a form: the gateway accepts parameters in either place, and refuses a long URL with HTTP 414. A short
 * query stays, as in the requests of the vendor's SDKs.
 */
function withLongQueryAsForm(request: WireRequest): WireRequest {
  const canMove = request.method === 'POST' && request.body.length === 0;
  if (!canMove || request.query.length <= maxQueryLength) return request;
  const form = withHeader(request, 'content-type', 'application/x-www-form-urlencoded');
  return { ...form, query: '', body: encodeUtf8(request.query) };
}

/** Longest query that is sent in the URL. URLs up to about 8 KB pass every gateway; version 2 adds its signature to the query. */
const maxQueryLength = 6_000;

function decode(operation: Operation, response: WireResponse): DecodedResponse {
  const decoded = isSuccessStatus(response)
    ? decodeEnvelope(operation, response)
    : (decodeGatewayError(response) ?? decodeEnvelope(operation, response));
  return decoded.ok === false ? extractServerStringToSign(decoded) : decoded;
}

type DecodedError = DecodedResponse & { ok: false };

/** Decodes an error of the gateway: JSON or XML, with members in upper or lower camel case. */
function decodeGatewayError(response: WireResponse): DecodedError | undefined {
  const body = decodeUtf8(response.body);
  const fields: unknown = /^\s*</.test(body) ? Object.fromEntries(parseXmlFields(body)) : parseJsonBody(response);
  const code = textAt(fields, ['/Code', '/code']);
  if (code === undefined) return undefined;
  const message = textAt(fields, ['/Message', '/message', '/ErrorMessage', '/errorMessage']) ?? '';
  const requestId = textAt(fields, ['/RequestId', '/requestId']) ?? header(response, 'x-acs-request-id');
  return { ok: false, code, message, requestId };
}

/** Moves the gateway's string to sign out of the message, in the formats of version 2 and of version 3. */
function extractServerStringToSign(error: DecodedError): DecodedError {
  const match = /server string ?to ?sign is(?::| \[)/i.exec(error.message);
  if (!match) return error;
  const rest = error.message.slice(match.index + match[0].length);
  const end = match[0].endsWith('[') ? rest.indexOf(']') : rest.length;
  const message = error.message.slice(0, match.index).trimEnd();
  return { ...error, message, serverStringToSign: end < 0 ? rest : rest.slice(0, end) };
}

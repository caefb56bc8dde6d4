import { constantJson } from '../../operation/constant-json.ts';
import { withValueAt, wrapSuccess } from '../../operation/envelope.ts';
import { envelopeOf } from '../../operation/lookup.ts';
import type { Operation } from '../../operation/operation.ts';
import type { ErrorResponse, ResponseContext } from '../../operation/server-protocol.ts';
import { formatHttpDate } from '../../wire/http-date.ts';
import { stringifyJson } from '../../wire/json.ts';
import { header, type WireRequest, type WireResponse } from '../../wire/message.ts';
import { TextResponse } from '../../wire/text-response.ts';
import { parameterOf } from '../../wire/parameters.ts';
import { actionOf, isV2 } from './action.ts';
import { formatXml } from './xml.ts';

/** Creates a success response in the envelope of the operation. */
export function respond(operation: Operation, data: unknown, context: ResponseContext): WireResponse {
  const wrap = (requestId: string) => wrapSuccess(envelopeOf(operation), data, requestId, context.members);
  const requestId = formatRequestId(context);
  if (wantsJson(context.request)) return wireResponse(200, jsonType, constantJson(context, requestId, wrap), context);
  return wireResponse(200, xmlType, formatXml(`${actionOf(operation).action}Response`, wrap(requestId)), context);
}

/** Creates an error response: at status 200 in the envelope of the operation, otherwise as the gateway's error. */
export function respondWithError(
  error: ErrorResponse,
  operation: Operation | undefined,
  context: ResponseContext,
): WireResponse {
  if (!operation || error.status !== 200) {
    return errorResponse(error.status, 'Error', gatewayErrorBody(error, context), context);
  }
  const body = operationErrorBody(error, operation, context);
  return errorResponse(200, `${actionOf(operation).action}Response`, body, context);
}

function errorResponse(status: number, root: string, body: unknown, context: ResponseContext): WireResponse {
  return wantsJson(context.request)
    ? wireResponse(status, jsonType, stringifyJson(body), context)
    : wireResponse(status, xmlType, formatXml(root, body), context);
}

function gatewayErrorBody({ code, message }: ErrorResponse, context: ResponseContext): unknown {
  const requestId = formatRequestId(context);
  return {
    RequestId: requestId,
    HostId: header(context.request, 'host') ?? '',
    Code: code,
    Message: message,
    Recommend: `https://api.aliyun.com/troubleshoot?q=${encodeURIComponent(code)}&requestId=${requestId}`,
  };
}

/** Conditions of a success that are `true` become `false`, and the error code replaces the code of a success. */
function operationErrorBody({ code, message }: ErrorResponse, operation: Operation, context: ResponseContext): unknown {
  const envelope = envelopeOf(operation);
  const members: [place: string | undefined, value: unknown][] = [
    [envelope.requestId[0], formatRequestId(context)],
    ...envelope.success.map((one): [string, unknown] => [one.at, 'is' in one && one.is === true ? false : undefined]),
    [envelope.code[0], code],
    [envelope.message[0], message],
  ];
  return members.reduce<unknown>(
    (body, [place, value]) => (place === undefined || value === undefined ? body : withValueAt(body, place, value)),
    {},
  );
}

// The vendor's SDKs compare the whole value.
const jsonType = 'application/json;charset=utf-8';
const xmlType = 'text/xml;charset=utf-8';

function wireResponse(status: number, type: string, body: string, context: ResponseContext): WireResponse {
  return new TextResponse(
    status,
    [
      ['content-type', type],
      ['date', formatHttpDate(context.now)],
      ['x-acs-request-id', formatRequestId(context)],
    ],
    body,
  );
}

/** `Format` decides. Without it, version 2 gets XML, and version 3 gets JSON unless it accepts only XML. */
function wantsJson(request: WireRequest): boolean {
  const format = parameterOf(request, 'Format')?.toUpperCase();
  if (format !== undefined) return format === 'JSON';
  if (isV2(request)) return false;
  const accept = header(request, 'accept') ?? '';
  return !/xml/i.test(accept) || /json/i.test(accept);
}

/** The vendor's request ids are in upper case. */
function formatRequestId({ requestId }: Pick<ResponseContext, 'requestId'>): string {
  return requestId.toUpperCase();
}

import { utf8 } from '../../wire/bytes.ts';
import { envelopeOf } from '../../operation/decode.ts';
import { withValueAt, wrapSuccess } from '../../operation/envelope.ts';
import { stringifyJson } from '../../wire/json.ts';
import type { Operation } from '../../operation/operation.ts';
import { parameterOf } from '../../wire/parameters.ts';
import type { ResponseContext, ErrorResponse } from '../../operation/protocol.ts';
import { header, type WireRequest, type WireResponse } from '../../wire/message.ts';
import { actionOf, isV2 } from './action.ts';
import { formatXml } from './xml.ts';

/** A success in the envelope of the operation. */
export function respond(operation: Operation, data: unknown, context: ResponseContext): WireResponse {
  const body = wrapSuccess(envelopeOf(operation), data, vendorId(context));
  return wireResponse(200, `${actionOf(operation).action}Response`, body, context);
}

/** An error: at status 200 of the operation's own, in its envelope, else of the gateway. */
export function respondWithError(
  error: ErrorResponse,
  operation: Operation | undefined,
  context: ResponseContext,
): WireResponse {
  const own = operation && error.status === 200;
  if (!own) return wireResponse(error.status, 'Error', gatewayBody(error, context), context);
  return wireResponse(200, `${actionOf(operation).action}Response`, failureBody(error, operation, context), context);
}

function gatewayBody({ code, message }: ErrorResponse, context: ResponseContext): unknown {
  const requestId = vendorId(context);
  return {
    RequestId: requestId,
    HostId: header(context.request, 'host') ?? '',
    Code: code,
    Message: message,
    Recommend: `https://api.aliyun.com/troubleshoot?q=${encodeURIComponent(code)}&requestId=${requestId}`,
  };
}

/** What says success says the opposite, and the code stands where the code of a success stands. */
function failureBody({ code, message }: ErrorResponse, operation: Operation, context: ResponseContext): unknown {
  const envelope = envelopeOf(operation);
  const told: [place: string | undefined, value: unknown][] = [
    [envelope.requestId[0], vendorId(context)],
    ...envelope.success.map((one): [string, unknown] => [one.at, 'is' in one && one.is === true ? false : undefined]),
    [envelope.code[0], code],
    [envelope.message[0], message],
  ];
  return told.reduce<unknown>(
    (body, [place, value]) => (place === undefined || value === undefined ? body : withValueAt(body, place, value)),
    {},
  );
}

function wireResponse(
  status: number,
  root: string,
  body: unknown,
  { request, now, ...context }: ResponseContext,
): WireResponse {
  const json = wantsJson(request);
  return {
    status,
    headers: [
      // The vendor's clients compare the whole value.
      ['content-type', json ? 'application/json;charset=utf-8' : 'text/xml;charset=utf-8'],
      ['date', new Date(now).toUTCString()],
      ['x-acs-request-id', vendorId(context)],
    ],
    body: utf8(json ? stringifyJson(body) : formatXml(root, body)),
  };
}

/** `Format` decides; without it version 3 is answered in JSON unless it accepts XML only, and version 2 in XML. */
function wantsJson(request: WireRequest): boolean {
  const format = parameterOf(request, 'Format')?.toUpperCase();
  if (format !== undefined) return format === 'JSON';
  if (isV2(request)) return false;
  const accept = header(request, 'accept') ?? '';
  return !/xml/i.test(accept) || /json/i.test(accept);
}

/** The vendor writes its ids in capitals. */
function vendorId({ requestId }: Pick<ResponseContext, 'requestId'>): string {
  return requestId.toUpperCase();
}

import { utf8 } from '../../bytes.ts';
import { envelopeOf } from '../../decode.ts';
import { withValueAt, wrapSuccess } from '../../envelope.ts';
import { printJson } from '../../json.ts';
import type { Operation } from '../../operation.ts';
import { parameterOf } from '../../parameters.ts';
import type { Answering, ShownError } from '../../protocol.ts';
import { header, type WireRequest, type WireResponse } from '../../wire.ts';
import { actionOf, isV2 } from './action.ts';
import { printXml } from './xml.ts';

/** A success in the envelope of the operation. */
export function reply(operation: Operation, data: unknown, answering: Answering): WireResponse {
  const body = wrapSuccess(envelopeOf(operation), data, vendorId(answering));
  return respond(200, `${actionOf(operation).action}Response`, body, answering);
}

/** An error: at status 200 of the operation's own, in its envelope, else of the gateway. */
export function fail(error: ShownError, operation: Operation | undefined, answering: Answering): WireResponse {
  const own = operation && error.status === 200;
  if (!own) return respond(error.status, 'Error', gatewayBody(error, answering), answering);
  return respond(200, `${actionOf(operation).action}Response`, failureBody(error, operation, answering), answering);
}

function gatewayBody({ code, message }: ShownError, answering: Answering): unknown {
  const requestId = vendorId(answering);
  return {
    RequestId: requestId,
    HostId: header(answering.request, 'host') ?? '',
    Code: code,
    Message: message,
    Recommend: `https://api.aliyun.com/troubleshoot?q=${encodeURIComponent(code)}&requestId=${requestId}`,
  };
}

/** What says success says the opposite, and the code stands where the code of a success stands. */
function failureBody({ code, message }: ShownError, operation: Operation, answering: Answering): unknown {
  const envelope = envelopeOf(operation);
  const told: [place: string | undefined, value: unknown][] = [
    [envelope.requestId[0], vendorId(answering)],
    ...envelope.success.map((one): [string, unknown] => [one.at, 'is' in one && one.is === true ? false : undefined]),
    [envelope.code[0], code],
    [envelope.message[0], message],
  ];
  return told.reduce<unknown>(
    (body, [place, value]) => (place === undefined || value === undefined ? body : withValueAt(body, place, value)),
    {},
  );
}

function respond(status: number, root: string, body: unknown, { request, now, ...answering }: Answering): WireResponse {
  const json = wantsJson(request);
  return {
    status,
    headers: [
      // The vendor's clients compare the whole value.
      ['content-type', json ? 'application/json;charset=utf-8' : 'text/xml;charset=utf-8'],
      ['date', new Date(now).toUTCString()],
      ['x-acs-request-id', vendorId(answering)],
    ],
    body: utf8(json ? printJson(body) : printXml(root, body)),
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
function vendorId({ requestId }: Pick<Answering, 'requestId'>): string {
  return requestId.toUpperCase();
}

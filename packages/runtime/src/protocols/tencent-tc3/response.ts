import { constantJson } from '../../operation/constant-json.ts';
import { withValueAt, wrapSuccess } from '../../operation/envelope.ts';
import { envelopeOf } from '../../operation/lookup.ts';
import type { Operation } from '../../operation/operation.ts';
import type { ErrorResponse, ResponseContext } from '../../operation/server-protocol.ts';
import { formatHttpDate } from '../../wire/http-date.ts';
import { stringifyJson } from '../../wire/json.ts';
import type { WireResponse } from '../../wire/message.ts';
import { TextResponse } from '../../wire/text-response.ts';

/** Creates a success response in the envelope of the operation. */
export function respond(operation: Operation, data: unknown, context: ResponseContext): WireResponse {
  const wrap = (requestId: string) => wrapSuccess(envelopeOf(operation), data, requestId, context.members);
  return wireResponse(200, constantJson(context, context.requestId, wrap), context);
}

/** Creates an error response in the envelope of the operation, or in the platform's if there is no operation. */
export function respondWithError(
  { code, status, message }: ErrorResponse,
  operation: Operation | undefined,
  context: ResponseContext,
): WireResponse {
  const envelope = operation && envelopeOf(operation);
  const members: [place: string, value: string][] = [
    [envelope?.code[0] ?? '/Response/Error/Code', code],
    [envelope?.message[0] ?? '/Response/Error/Message', message],
    [envelope?.requestId[0] ?? '/Response/RequestId', context.requestId],
  ];
  const body = members.reduce<unknown>((result, [place, value]) => withValueAt(result, place, value), {});
  return wireResponse(status, stringifyJson(body), context);
}

/** The content type has no charset, because some of the vendor's SDKs compare the whole value. */
function wireResponse(status: number, body: string, { now }: ResponseContext): WireResponse {
  return new TextResponse(
    status,
    [
      ['content-type', 'application/json'],
      ['date', formatHttpDate(now)],
    ],
    body,
  );
}

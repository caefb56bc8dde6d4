import { constantJson } from '../../operation/constant-json.ts';
import { withError, wrapSuccess } from '../../operation/envelope.ts';
import { envelopeOf } from '../../operation/lookup.ts';
import type { Operation } from '../../operation/operation.ts';
import type { ErrorResponse, ResponseContext } from '../../operation/server-protocol.ts';
import { isObject } from '../../schema/type-guards.ts';
import { formatHttpDate } from '../../wire/http-date.ts';
import { stringifyJson } from '../../wire/json.ts';
import type { WireResponse } from '../../wire/message.ts';
import { TextResponse } from '../../wire/text-response.ts';

/** The error codes whose responses have neither a request id nor a duration. */
const codesWithoutMetadata = ['API_NOT_FOUND', 'AUTHORIZATION_ERROR'];

/** The `time_used` of every response, in milliseconds: the value of the vendor's example. */
const timeUsed = 48;

/** Creates a success response: the data with request id and duration beside it. */
export function respond(operation: Operation, data: unknown, context: ResponseContext): WireResponse {
  const wrap = (requestId: string) => {
    const documented = isObject(context.members) ? context.members : {};
    const members = { request_id: requestId, time_used: timeUsed, ...documented };
    return wrapSuccess(envelopeOf(operation), data, requestId, members);
  };
  return wireResponse(200, jsonType, constantJson(context, metadataOf(context).request_id, wrap), context);
}

/**
 * Creates an error response. At status 200 its code and message are where the operation's envelope has them. The one for a request that is too
 * large comes from the vendor's web server and is a plain text.
 */
export function respondWithError(
  { code, status, message }: ErrorResponse,
  operation: Operation | undefined,
  context: ResponseContext,
): WireResponse {
  if (status === 413) return wireResponse(status, 'text/plain', message, context);
  const metadata = codesWithoutMetadata.includes(code) ? {} : metadataOf(context);
  if (status !== 200 || !operation) return json(status, { ...metadata, error: message }, context);
  return json(status, withError(metadata, envelopeOf(operation), { code, message }), context);
}

function metadataOf({ now, requestId }: ResponseContext): { request_id: string; time_used: number } {
  return { request_id: `${Math.floor(now / 1000)},${requestId}`, time_used: timeUsed };
}

function json(status: number, body: unknown, context: ResponseContext): WireResponse {
  return wireResponse(status, jsonType, stringifyJson(body), context);
}

const jsonType = 'application/json;charset=utf-8';

function wireResponse(status: number, type: string, body: string, { now }: ResponseContext): WireResponse {
  return new TextResponse(
    status,
    [
      ['content-type', type],
      ['date', formatHttpDate(now)],
    ],
    body,
  );
}

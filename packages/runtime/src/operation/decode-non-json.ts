import { header, type WireResponse } from '../wire/message.ts';
import { isSuccessStatus } from './decode.ts';
import type { DecodedResponse } from './decoded-response.ts';
import type { Operation } from './operation.ts';

/** Decodes a success that is not JSON; `undefined` if the response is none. A feature of operations. */
export function decodeNonJson(
  responseType: NonNullable<Operation['responseType']>,
  response: WireResponse,
): DecodedResponse | undefined {
  const success = (data: unknown): DecodedResponse => ({ ok: true, data, requestId: undefined });
  const location = header(response, 'location');
  if (responseType === 'redirect')
    return response.status >= 300 && response.status < 400 && location !== undefined
      ? success({ location })
      : undefined;
  if (!isSuccessStatus(response)) return undefined;
  if (responseType === 'empty') return response.body.length === 0 ? success(undefined) : undefined;
  return /json|html/i.test(header(response, 'content-type') ?? '') ? undefined : success(response.body);
}

import type { Refusal, ErrorResponse } from '../../operation/protocol.ts';
import type { Fault } from '../../signing/verify.ts';

/** The gateway's messages for a signature it does not accept: https://help.aliyun.com/document_detail/43906.htm */
const faults: { readonly [fault in Fault]: readonly [status: number, message: string] } = {
  missing: [401, 'Empty Signature'],
  malformed: [400, 'Invalid Signature'],
  'unknown-key': [400, 'Invalid AppKey'],
  'wrong-token': [400, 'Invalid Signature'],
  expired: [400, 'Timestamp Expired'],
  content: [400, 'Invalid Content-MD5'],
  signature: [400, 'Invalid Signature'],
  replayed: [400, 'Nonce Used'],
};

const others = {
  unsigned: faults.missing,
  'unknown-operation': [400, 'Invalid Url'],
  'unknown-version': [400, 'Invalid Url'],
  'wrong-method': [400, 'Invalid HttpMethod'],
  'wrong-content-type': [400, 'Request Format Error'],
  unreadable: [400, 'Request Format Error'],
  'too-large': [413, 'Request Entity Too Large'],
  throttled: [403, 'Throttled by APP Flow Control'],
  internal: [500, 'Internal Error'],
} as const;

/** The vendor's error for a refusal: the gateway's own, outside 2xx, but for an input that the backend finds wrong. */
export function errorFor(refusal: Refusal): ErrorResponse {
  if (refusal.reason === 'invalid-input') return { code: '460', status: 200, message: 'request parameter error.' };
  const [status, words] = refusal.reason === 'signature' ? faults[refusal.fault] : others[refusal.reason];
  const server = refusal.reason === 'signature' && refusal.fault === 'signature' ? refusal.stringToSign : undefined;
  const shown = server === undefined ? '' : `, Server StringToSign:\`${server.replaceAll('\n', '#')}\``;
  return { code: String(status), status, message: words + shown };
}

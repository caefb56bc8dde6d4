import type { ErrorResponse, Refusal } from '../../operation/server-protocol.ts';
import type { Fault } from '../../signing/verify.ts';

type StatusAndMessage = readonly [status: number, message: string];

/** The gateway's errors for signatures that it rejects: https://help.aliyun.com/document_detail/43906.htm */
const signatureErrors: { readonly [fault in Fault]: StatusAndMessage } = {
  missing: [401, 'Empty Signature'],
  malformed: [400, 'Invalid Signature'],
  'unknown-key': [400, 'Invalid AppKey'],
  'wrong-token': [400, 'Invalid Signature'],
  expired: [400, 'Timestamp Expired'],
  content: [400, 'Invalid Content-MD5'],
  signature: [400, 'Invalid Signature'],
  replayed: [400, 'Nonce Used'],
};

const otherErrors = {
  unsigned: signatureErrors.missing,
  'unknown-operation': [400, 'Invalid Url'],
  'unknown-version': [400, 'Invalid Url'],
  'wrong-method': [400, 'Invalid HttpMethod'],
  'wrong-content-type': [400, 'Request Format Error'],
  unreadable: [400, 'Request Format Error'],
  'too-large': [413, 'Request Entity Too Large'],
  throttled: [403, 'Throttled by APP Flow Control'],
  internal: [500, 'Internal Error'],
} as const;

/** Returns the vendor's error for a refusal: an error of the backend at status 200 if the Input is not valid, otherwise one of the gateway. */
export function errorFor(refusal: Refusal): ErrorResponse {
  if (refusal.reason === 'invalid-input' && refusal.issues.some(({ path }) => path === '/x-ca-stage')) {
    return { code: 'I400SG', status: 400, message: 'Invalid stage' };
  }
  if (refusal.reason === 'invalid-input') return { code: '460', status: 200, message: 'request parameter error.' };
  const [status, message] =
    refusal.reason === 'signature' ? signatureErrors[refusal.fault] : otherErrors[refusal.reason];
  const stringToSign =
    refusal.reason === 'signature' && refusal.fault === 'signature' ? refusal.stringToSign : undefined;
  const suffix = stringToSign === undefined ? '' : `, Server StringToSign:\`${stringToSign.replaceAll('\n', '#')}\``;
  return { code: String(status), status, message: message + suffix };
}

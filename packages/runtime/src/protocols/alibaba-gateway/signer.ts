import { digest as platform } from '#digest';
import { md5 } from '#md5';
import { toBase64, utf8 } from '../../wire/bytes.ts';
import type { Digest } from '../../signing/digest/digest.ts';
import type { Detached, Signer, Stamp } from '../../signing/signer.ts';
import { header, withHeader, withoutHeader, type WireRequest } from '../../wire/message.ts';
import { isForm, pathAndParameters } from './parameters.ts';

/** The algorithms the gateway takes. */
export type GatewayMethod = 'HmacSHA256' | 'HmacSHA1';

const json = 'application/json; charset=utf-8';
/** They have a line of their own in the string to sign. */
const lines = ['accept', 'content-md5', 'content-type', 'date'];

/** The API gateway's x-ca-* scheme: https://help.aliyun.com/zh/linkvisual/signing-mechanism. The default is HmacSHA256. */
export function createGatewaySigner(method: GatewayMethod = 'HmacSHA256', digest: Digest = platform): Signer {
  return {
    scheme: method,
    tolerance: 15 * 60_000,
    stamp: (request, stamp) => stampRequest(request, stamp, method),
    canonicalize: (stamped) => ({ stringToSign: stringToSign(stamped) }),
    async signature(text, secret) {
      const hmac = method === 'HmacSHA1' ? digest.hmacSha1 : digest.hmacSha256;
      return toBase64(await hmac(utf8(secret), utf8(text)));
    },
    attach: (stamped, signature) => withHeader(stamped, 'x-ca-signature', signature),
    detach: (request) => detach(request, method),
    contentMatches: (stamped) => (header(stamped, 'content-md5') ?? '') === contentMd5(stamped),
  };
}

function stampRequest(request: WireRequest, { keyId, now, nonce }: Stamp, method: GatewayMethod): WireRequest {
  const stage = header(request, 'x-ca-stage') ?? 'RELEASE';
  const digest = contentMd5(request);
  const own: [name: string, value: string][] = [
    ['accept', header(request, 'accept') ?? json],
    ...(digest ? ([['content-md5', digest]] as [string, string][]) : []),
    ['x-ca-key', keyId],
    ['x-ca-nonce', nonce],
    ['x-ca-signature-method', method],
    ['x-ca-stage', stage],
    ['x-ca-timestamp', String(now)],
  ];
  const stamped = own.reduce((result, [name, value]) => withHeader(result, name, value), request);
  const signed = stamped.headers.map(([name]) => name).filter((name) => name.startsWith('x-ca-'));
  return withHeader(stamped, 'x-ca-signature-headers', [...new Set(signed)].sort().join(','));
}

/** Base64 of the MD5 of a body that is not a form; `''` where there is none. */
function contentMd5(request: WireRequest): string {
  return request.body.length === 0 || isForm(request) ? '' : toBase64(md5(request.body));
}

function stringToSign(stamped: WireRequest): string {
  const value = (name: string) => (header(stamped, name) ?? '').trim();
  const listed = value('x-ca-signature-headers')
    .split(',')
    .map((name) => name.trim().toLowerCase());
  const signed = [...new Set(listed)].filter((name) => name !== '' && !lines.includes(name)).sort();
  return [
    stamped.method,
    ...lines.map(value),
    ...signed.map((name) => `${name}:${value(name)}`),
    pathAndParameters(stamped),
  ].join('\n');
}

function detach(request: WireRequest, method: GatewayMethod): Detached {
  const signature = header(request, 'x-ca-signature');
  const asked = header(request, 'x-ca-signature-method') || 'HmacSHA256';
  if (!signature) return { found: 'nothing' };
  if (asked !== method)
    return knownMethod(asked)
      ? { found: 'nothing' }
      : malformed('x-ca-signature-method is not one of HmacSHA256, HmacSHA1.');
  const keyId = header(request, 'x-ca-key');
  if (!keyId) return malformed('x-ca-key is missing.');
  const timestamp = header(request, 'x-ca-timestamp');
  if (timestamp !== undefined && !/^\d{1,15}$/.test(timestamp))
    return malformed('x-ca-timestamp is not a number of milliseconds.');
  const nonce = header(request, 'x-ca-nonce');
  return {
    found: 'claim',
    claim: {
      keyId,
      signature,
      ...(timestamp !== undefined && { issuedAt: Number(timestamp) }),
      ...(nonce && { nonce }),
    },
    stamped: withoutHeader(request, 'x-ca-signature'),
  };
}

function knownMethod(method: string): boolean {
  return method === 'HmacSHA256' || method === 'HmacSHA1';
}

function malformed(detail: string): Detached {
  return { found: 'malformed', detail };
}

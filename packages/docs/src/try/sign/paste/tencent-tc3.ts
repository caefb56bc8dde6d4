import { encodeUtf8, header, withHeader, type Header, type WireRequest } from '@polyface/runtime/server';
import { bodyCandidates, bodyOf, sha256 } from './bodies.ts';
import { parseCanonicalText, type CanonicalText } from './canonical-text.ts';
import { formatQuery, splitPairs } from './pairs.ts';
import { closest, signedBy, signerOf, type ReadContext, type Reader, type ReadRequest } from './reader.ts';

const scheme = 'TC3-HMAC-SHA256';
/** The lists of signed headers that clients use, our own first. The mock accepts any list with the first two names. */
const signedLists = [
  'content-type;host;x-tc-action',
  'content-type;host',
  'content-type;host;x-tc-action;x-tc-timestamp',
];
const jsonTypes = ['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8'];

/** Reads the texts of TC3-HMAC-SHA256, and the string to sign of version 1. */
export const readTencent: Reader = async (text, context) => {
  if (text.startsWith(`${scheme}\n`)) return readStringToSign(text, context);
  const canonical = parseCanonicalText(text);
  if (canonical) return readCanonicalRequest(text, canonical, context);
  return readVersion1(text, context);
};

async function readStringToSign(text: string, context: ReadContext): Promise<ReadRequest> {
  const signer = signerOf(context, scheme);
  const [, timestamp = '', scope = ''] = text.split('\n');
  const stamp = (request: WireRequest, list: string) =>
    withAuthorization(withHeader(request, 'x-tc-timestamp', timestamp), context.keyId, scope, list);
  const { plain } = context;
  const own = header(plain, 'content-type');
  const types = own === undefined || own.startsWith('application/json') ? jsonTypes : [own];
  const requests = bodyCandidates(plain.body).flatMap((body) =>
    types.flatMap((type) => {
      const request = withHeader({ ...plain, body }, 'content-type', type);
      return signedLists.map((list) => stamp(request, list));
    }),
  );
  const request = await closest(signer, requests, text);
  return { request: await signedBy(signer, request, text, context), kind: 'stringToSign', isDigest: true };
}

async function readCanonicalRequest(
  text: string,
  canonical: CanonicalText,
  context: ReadContext,
): Promise<ReadRequest> {
  const signer = signerOf(context, scheme);
  const stamped = await signer.stamp(context.plain, context);
  // The values in a canonical request are in lower case: a header that differs in case alone is the one that is sent.
  const sent = canonical.headers.reduce((request, [name, value]) => {
    const own = header(request, name);
    return own?.toLowerCase() === value.toLowerCase() ? request : withHeader(request, name, value);
  }, stamped);
  const timestamp = header(sent, 'x-tc-timestamp') ?? '';
  const date = dateOf(timestamp);
  const service = (header(sent, 'host') ?? '').split('.', 1)[0]!;
  const scope = `${date}/${service}/tc3_request`;
  const body = await bodyOf(canonical.payloadHash, context.plain.body);
  const request = withAuthorization({ ...sent, body }, context.keyId, scope, canonical.signedHeaders);
  const stringToSign = [scheme, timestamp, scope, await sha256(encodeUtf8(text))].join('\n');
  return { request: await signedBy(signer, request, stringToSign, context), kind: 'canonicalRequest' };
}

function withAuthorization(request: WireRequest, keyId: string, scope: string, signedHeaders: string): WireRequest {
  const value = `${scheme} Credential=${keyId}/${scope}, SignedHeaders=${signedHeaders}`;
  return withHeader(request, 'authorization', value);
}

/** The UTC date of a timestamp in seconds; `''` if it is none. */
function dateOf(timestamp: string): string {
  const date = new Date(Number(timestamp) * 1000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** `GETcvm.tencentcloudapi.com/?Action=…&Nonce=…`: the parameters are not encoded. */
async function readVersion1(text: string, context: ReadContext): Promise<ReadRequest | undefined> {
  const [, method, host, parameters] = /^(GET|POST)([\w.-]+(?::\d+)?)\/\?(.+)$/s.exec(text.trim()) ?? [];
  if (method === undefined) return undefined;
  const pairs = splitPairs(parameters!);
  const signer = signerOf(context, pairs.find(([name]) => name === 'SignatureMethod')?.[1] ?? 'HmacSHA1');
  const request: WireRequest = {
    ...context.plain,
    method,
    path: '/',
    query: method === 'GET' ? formatQuery(pairs) : '',
    headers: version1Headers(host!, method),
    body: encodeUtf8(method === 'GET' ? '' : formatQuery(pairs)),
  };
  return { request: await signedBy(signer, request, text, context), kind: 'stringToSign' };
}

function version1Headers(host: string, method: string): Header[] {
  const form: Header[] = method === 'GET' ? [] : [['content-type', 'application/x-www-form-urlencoded']];
  return [['host', host], ...form];
}

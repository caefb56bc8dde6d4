import { encodeUtf8, header, withHeader, withoutHeader, type WireRequest } from '@polyface/runtime/server';
import { bodyOf, sha256 } from './bodies.ts';
import { parseCanonicalText, type CanonicalText } from './canonical-text.ts';
import { decode, formatQuery, splitPairs } from './pairs.ts';
import { closest, signedBy, signerOf, type ReadContext, type Reader, type ReadRequest } from './reader.ts';

const scheme = 'ACS3-HMAC-SHA256';

/** Reads the texts of ACS3-HMAC-SHA256, and the string to sign of version 2 (HMAC-SHA1). */
export const readAlibabaRpc: Reader = async (text, context) => {
  if (text.startsWith(`${scheme}\n`)) return readStringToSign(text, context);
  const canonical = parseCanonicalText(text);
  if (canonical) return readCanonicalRequest(text, canonical, context);
  return readVersion2(text, context);
};

/** The text is a digest: it can only be compared with that of the form, at the clock and with the nonce of the panel. */
async function readStringToSign(text: string, context: ReadContext): Promise<ReadRequest> {
  const signer = signerOf(context, scheme);
  const requests: WireRequest[] = [];
  for (const place of places(context.plain)) requests.push(await signer.stamp(place, context));
  const request = await closest(signer, requests, text);
  return { request: await signedBy(signer, request, text, context), kind: 'stringToSign', isDigest: true };
}

async function readCanonicalRequest(
  text: string,
  canonical: CanonicalText,
  context: ReadContext,
): Promise<ReadRequest> {
  const signer = signerOf(context, scheme);
  const { headers, signedHeaders, payloadHash } = canonical;
  const authorization = `${scheme} Credential=${context.keyId},SignedHeaders=${signedHeaders}`;
  const requests = await Promise.all(
    places(context.plain).map(async (place) => {
      const body = await bodyOf(payloadHash, place.body);
      const stamped = await signer.stamp({ ...place, body }, context);
      const sent = headers.reduce((request, [name, value]) => withHeader(request, name, value), stamped);
      return withHeader(sent, 'authorization', authorization);
    }),
  );
  const request = await closest(signer, requests, text);
  const stringToSign = `${scheme}\n${await sha256(encodeUtf8(text))}`;
  return { request: await signedBy(signer, request, stringToSign, context), kind: 'canonicalRequest' };
}

/** The request with its parameters where it has them, and with all of them in the query: the vendor accepts both. */
function places(plain: WireRequest): WireRequest[] {
  if (plain.body.length === 0) return [plain];
  const isForm = header(plain, 'content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
  if (!isForm) return [plain];
  const text = new TextDecoder().decode(plain.body);
  const query = [plain.query, text].filter((piece) => piece !== '').join('&');
  return [plain, { ...withoutHeader(plain, 'content-type'), query, body: encodeUtf8('') }];
}

/** `GET&%2F&AccessKeyId%3D…`: the method, the encoded path and the encoded query. */
async function readVersion2(text: string, context: ReadContext): Promise<ReadRequest | undefined> {
  const [, method, encoded] = /^(GET|POST)&(?:%2F|\/)&(\S+)$/.exec(text.trim()) ?? [];
  if (method === undefined) return undefined;
  const signer = signerOf(context, 'HMAC-SHA1');
  const query = encoded!.includes('=') ? encoded! : decode(encoded!);
  const pairs = splitPairs(query).map(([name, value]) => [decode(name), decode(value.replaceAll('+', '%20'))] as const);
  const { plain } = context;
  const request: WireRequest = {
    ...plain,
    method,
    query: formatQuery(pairs),
    headers: plain.headers.filter(([name]) => name === 'host'),
    body: encodeUtf8(''),
  };
  return { request: await signedBy(signer, request, text, context), kind: 'stringToSign' };
}

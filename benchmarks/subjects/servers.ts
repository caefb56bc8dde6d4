import { createHmac, createSecretKey, hash, timingSafeEqual, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { documentedBodies } from '../harness/responses.ts';
import type { CreateServer } from '../harness/served.ts';
import { credentials, peer } from '../harness/subject.ts';

const { keyId, secret } = credentials;

/** @polyface/mock-server with all services; signatures are verified. */
export const polyface: CreateServer = async () => {
  const { createMocks, serve } = await import('@polyface/mock-server');
  const accepted = { 'tencent-faceid': [credentials], 'megvii-finauth': [credentials] };
  return (await serve(createMocks({ credentials: accepted }))).url;
};

/** Prism with one endpoint. It verifies no signature. */
const prism =
  (spec: string): CreateServer =>
  async () => {
    const { getHttpOperationsFromSpec } = await peer('@stoplight/prism-cli/dist/operations.js');
    const { createServer: createPrism } = await peer('@stoplight/prism-http-server');
    const { createLogger } = await peer('@stoplight/prism-core');
    const operations = await getHttpOperationsFromSpec(fileURLToPath(new URL(`../../specs/${spec}`, import.meta.url)));
    const config = { validateRequest: true, validateResponse: false, checkSecurity: false, errors: false };
    const server = createPrism(operations, {
      cors: false,
      config: { ...config, isProxy: false, mock: { dynamic: false } },
      components: { logger: createLogger('prism', { level: 'silent' }) },
    });
    return server.listen(0, '127.0.0.1');
  };

export const prismTencent: CreateServer = prism('tencent-faceid/get-face-id-token.yaml');
export const prismFinauth: CreateServer = prism('megvii-finauth/search-faces.yaml');

const equal = (left: string, right: string) =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));
const hmac = (key: KeyObject, text: string) => createHmac('sha256', key).update(text).digest();
const derive = (key: KeyObject, text: string) => createSecretKey(hmac(key, text));
const sha256 = (text: string) => hash('sha256', text, 'hex');

/** The signing key of the latest date, and its credential scope. */
let signing: { readonly scope: string; readonly key: KeyObject } | undefined;

function signingKeyOf(scope: string): KeyObject {
  if (signing?.scope !== scope) {
    const [date = '', service = ''] = scope.split('/');
    const ofDate = derive(createSecretKey(Buffer.from(`TC3${secret}`)), date);
    signing = { scope, key: derive(derive(ofDate, service), 'tc3_request') };
  }
  return signing.key;
}

/** Checks the signature and the members of `GetFaceIdToken`. */
function acceptsTencent({ method, headers }: IncomingMessage, body: string): boolean {
  const signed = /^TC3-HMAC-SHA256 Credential=([^/]+)\/([^,]+), SignedHeaders=([^,]+), Signature=(.+)$/.exec(
    headers.authorization ?? '',
  );
  const timestamp = String(headers['x-tc-timestamp']);
  if (!signed || signed[1] !== keyId || Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return false;
  const [, , scope = '', names = '', signature = ''] = signed;
  const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim().toLowerCase()}\n`);
  const canonical = `${method}\n/\n\n${lines.join('')}\n${names}\n${sha256(body)}`;
  const text = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${sha256(canonical)}`;
  if (!equal(hmac(signingKeyOf(scope), text).toString('hex'), signature)) return false;
  const { CompareLib, IdCard, Name } = JSON.parse(body) as Record<string, unknown>;
  return CompareLib === 'BUSINESS' && typeof IdCard === 'string' && typeof Name === 'string';
}

const finauthKey = createSecretKey(Buffer.from(secret));

/** Parses the form of `searchFaces`, and checks its signature and its fields. */
function acceptsFinauth({ headers }: IncomingMessage, body: string): boolean {
  const [, boundary] = /boundary=(.+)$/.exec(headers['content-type'] ?? '') ?? [];
  const fields = new Map<string, string>();
  for (const part of body.split(`--${boundary}`).slice(1, -1)) {
    const end = part.indexOf('\r\n\r\n');
    const [, name = ''] = /name="([^"]*)"/.exec(part.slice(0, end)) ?? [];
    fields.set(name, part.slice(end + 4, -2));
  }
  const sign = Buffer.from(fields.get('sign') ?? '', 'base64');
  const text = sign.subarray(20).toString();
  const [, key, expires] = /^a=([^&]+)&b=(\d+)&c=\d+&d=\d+$/.exec(text) ?? [];
  if (key !== keyId || Number(expires) < Date.now() / 1000) return false;
  if (!createHmac('sha1', finauthKey).update(text).digest().equals(sign.subarray(0, 20))) return false;
  return fields.has('group_id') && fields.has('image') && Number(fields.get('limit')) <= 10;
}

/** `node:http` with the same checks, written by hand. */
const raw =
  (accepts: (message: IncomingMessage, body: string) => boolean, vendor: 'tencent' | 'finauth'): CreateServer =>
  async () => {
    const response = (await documentedBodies())[vendor];
    const server = createServer((message, serverResponse) => {
      const chunks: Buffer[] = [];
      message.on('data', (chunk: Buffer) => chunks.push(chunk));
      message.on('end', () => {
        const accepted = accepts(message, Buffer.concat(chunks).toString());
        const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(response) };
        serverResponse.writeHead(accepted ? 200 : 403, headers).end(response);
      });
    });
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
    });
  };

export const rawTencent: CreateServer = raw(acceptsTencent, 'tencent');
export const rawFinauth: CreateServer = raw(acceptsFinauth, 'finauth');

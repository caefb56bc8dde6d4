import { createHash, createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';
import { Agent, request } from 'node:http';
import { inputs } from '../harness/inputs.ts';
import { credentials, type CreateSubject } from '../harness/subject.ts';

// What is left without a library: the vendor's signature over `node:http` with keep-alive, and JSON.parse. No validation, no errors, no
// retries: the limit for a client in Node.

const { keyId, secret } = credentials;

/** What is sent. */
export interface Signed {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Signs a call. */
export type Sign = () => Signed;

const hex = (key: KeyObject, text: string) => createHmac('sha256', key).update(text).digest('hex');
const sha256 = (text: string) => hash('sha256', text, 'hex');

/** TC3-HMAC-SHA256. */
export function signTencent(host: string): Sign {
  let [keyDate, key]: [string, KeyObject | undefined] = ['', undefined];
  const keyOf = (date: string): KeyObject => {
    if (keyDate === date && key) return key;
    const ofDate = createHmac('sha256', `TC3${secret}`).update(date).digest();
    const ofService = createHmac('sha256', ofDate).update('faceid').digest();
    key = createSecretKey(createHmac('sha256', ofService).update('tc3_request').digest());
    keyDate = date;
    return key;
  };
  return () => {
    const body = JSON.stringify(inputs.tencent);
    const now = new Date();
    const timestamp = String(Math.floor(now.getTime() / 1000));
    const date = now.toISOString().slice(0, 10);
    const canonical = `POST\n/\n\ncontent-type:application/json\nhost:${host}\nx-tc-action:getfaceidtoken\n\ncontent-type;host;x-tc-action\n${sha256(body)}`;
    const scope = `${date}/faceid/tc3_request`;
    const signature = hex(keyOf(date), `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${sha256(canonical)}`);
    return {
      method: 'POST',
      path: '/',
      headers: {
        'content-type': 'application/json',
        host,
        'x-tc-action': 'GetFaceIdToken',
        'x-tc-version': '2018-03-01',
        'x-tc-region': 'ap-guangzhou',
        'x-tc-timestamp': timestamp,
        authorization: `TC3-HMAC-SHA256 Credential=${keyId}/${scope}, SignedHeaders=content-type;host;x-tc-action, Signature=${signature}`,
      },
      body,
    };
  };
}

const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

const formatQuery = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');

const byName = ([left]: readonly [string, string], [right]: readonly [string, string]) => (left < right ? -1 : 1);

const secondsOf = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;

/** Version 2 of Alibaba Cloud's signature. */
export function signV2(): Sign {
  const key = createSecretKey(Buffer.from(`${secret}&`));
  return () => {
    const pairs = [
      ...Object.entries(inputs.linkvisual),
      ['Action', 'AddFaceUser'],
      ['Version', '2018-01-20'],
      ['Format', 'JSON'],
      ['AccessKeyId', keyId],
      ['SignatureMethod', 'HMAC-SHA1'],
      ['SignatureNonce', crypto.randomUUID()],
      ['SignatureVersion', '1.0'],
      ['Timestamp', secondsOf(new Date())],
    ] as [string, string][];
    const query = formatQuery(pairs.sort(byName));
    const signature = createHmac('sha1', key)
      .update(`POST&%2F&${encode(query)}`)
      .digest('base64');
    return { method: 'POST', path: `/?${query}&Signature=${encode(signature)}`, headers: {}, body: '' };
  };
}

/** Version 3 of Alibaba Cloud's signature. */
export function signV3(host: string): Sign {
  const key = createSecretKey(Buffer.from(secret));
  const emptyHash = sha256('');
  return () => {
    const query = formatQuery((Object.entries(inputs.linkvisual) as [string, string][]).sort(byName));
    const [date, nonce] = [secondsOf(new Date()), crypto.randomUUID()];
    const names = 'host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version';
    const canonical = `POST\n/\n${query}\nhost:${host}\nx-acs-action:AddFaceUser\nx-acs-content-sha256:${emptyHash}\nx-acs-date:${date}\nx-acs-signature-nonce:${nonce}\nx-acs-version:2018-01-20\n\n${names}\n${emptyHash}`;
    const signature = hex(key, `ACS3-HMAC-SHA256\n${sha256(canonical)}`);
    return {
      method: 'POST',
      path: `/?${query}`,
      headers: {
        host,
        accept: 'application/json',
        'x-acs-action': 'AddFaceUser',
        'x-acs-version': '2018-01-20',
        'x-acs-date': date,
        'x-acs-signature-nonce': nonce,
        'x-acs-content-sha256': emptyHash,
        authorization: `ACS3-HMAC-SHA256 Credential=${keyId},SignedHeaders=${names},Signature=${signature}`,
      },
      body: '',
    };
  };
}

/** The x-ca-* scheme of Alibaba's API gateway. */
export function signGateway(host: string): Sign {
  const key = createSecretKey(Buffer.from(secret));
  const [accept, type] = ['application/json; charset=utf-8', 'application/json; charset=utf-8'];
  return () => {
    const [id, nonce] = [crypto.randomUUID(), crypto.randomUUID()];
    const body = JSON.stringify({ id, version: '1.0', request: { apiVer: '1.2.0' }, params: inputs.iot });
    const md5 = createHash('md5').update(body).digest('base64');
    const timestamp = String(Date.now());
    const text = `POST\n${accept}\n${md5}\n${type}\n\nx-ca-key:${keyId}\nx-ca-nonce:${nonce}\nx-ca-signature-method:HmacSHA256\nx-ca-stage:RELEASE\nx-ca-timestamp:${timestamp}\n/face/paas/image/get`;
    return {
      method: 'POST',
      path: '/face/paas/image/get',
      headers: {
        host,
        accept,
        'content-type': type,
        'content-md5': md5,
        'x-ca-key': keyId,
        'x-ca-nonce': nonce,
        'x-ca-signature-method': 'HmacSHA256',
        'x-ca-stage': 'RELEASE',
        'x-ca-timestamp': timestamp,
        'x-ca-signature-headers': 'x-ca-key,x-ca-nonce,x-ca-signature-method,x-ca-stage,x-ca-timestamp',
        'x-ca-signature': createHmac('sha256', key).update(text).digest('base64'),
      },
      body,
    };
  };
}

/** FinAuth's form with its field `sign`. */
export function signFinauth(host: string): Sign {
  const key = createSecretKey(Buffer.from(secret));
  return () => {
    const now = Math.floor(Date.now() / 1000);
    const text = `a=${keyId}&b=${now + 100}&c=${now}&d=${Math.floor(Math.random() * 1e10)}`;
    const digest = createHmac('sha1', key).update(text).digest();
    const sign = Buffer.concat([digest, Buffer.from(text)]).toString('base64');
    const boundary = `form-${crypto.randomUUID()}`;
    const field = (name: string, value: string) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    let body = field('sign', sign) + field('sign_version', 'hmac_sha1');
    for (const [name, value] of Object.entries(inputs.finauth)) body += field(name, String(value));
    return {
      method: 'POST',
      path: '/finauth/search/group/search',
      headers: { host, 'content-type': `multipart/form-data; boundary=${boundary}` },
      body: `${body}--${boundary}--\r\n`,
    };
  };
}

/** Sends what `sign` returns and parses the response. */
function send(origin: string, sign: Sign): () => Promise<unknown> {
  const { hostname, port } = new URL(origin);
  const agent = new Agent({ keepAlive: true });
  return () =>
    new Promise((resolve, reject) => {
      const { method, path, headers, body } = sign();
      headers['content-length'] = String(Buffer.byteLength(body));
      const sent = request({ agent, hostname, port, method, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
      });
      sent.on('error', reject);
      sent.end(body);
    });
}

const hostOf = (origin: string) => new URL(origin).host;

export const tencent: CreateSubject = ({ origin }) => send(origin, signTencent(hostOf(origin)));
export const linkvisual: CreateSubject = ({ origin }) => send(origin, signV3(hostOf(origin)));
export const iot: CreateSubject = ({ origin }) => send(origin, signGateway(hostOf(origin)));
export const finauth: CreateSubject = ({ origin }) => send(origin, signFinauth(hostOf(origin)));

export const tencentSigned: CreateSubject = () => signTencent('faceid.tencentcloudapi.com');
export const v2Signed: CreateSubject = () => signV2();
export const v3Signed: CreateSubject = () => signV3('linkvisual.cn-shanghai.aliyuncs.com');
export const gatewaySigned: CreateSubject = () => signGateway('api.link.aliyun.com');
export const finauthSigned: CreateSubject = () => signFinauth('api-sgp.yljz.com');

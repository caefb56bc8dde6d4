import { createHmac } from 'node:crypto';
import { inputs } from '../harness/inputs.ts';
import { credentials, peer, type CreateSubject } from '../harness/subject.ts';

const { keyId, secret } = credentials;

/** tencentcloud-sdk-nodejs. */
export const tencent: CreateSubject = async ({ origin }) => {
  const { faceid } = await peer('tencentcloud-sdk-nodejs/tencentcloud/services/faceid/index.js');
  const client = new faceid.v20180301.Client({
    credential: { secretId: keyId, secretKey: secret },
    region: 'ap-guangzhou',
    profile: { httpProfile: { endpoint: origin.replace('http://', ''), protocol: 'http://' } },
  });
  return () => client.GetFaceIdToken({ ...inputs.tencent });
};

/** @alicloud/pop-core: version 2 of the signature. */
export const popCore: CreateSubject = async ({ origin }) => {
  const { default: PopCore } = await peer('@alicloud/pop-core');
  const client = new PopCore({
    accessKeyId: keyId,
    accessKeySecret: secret,
    endpoint: origin,
    apiVersion: '2018-01-20',
  });
  return () => client.request('AddFaceUser', { ...inputs.linkvisual, RegionId: 'cn-shanghai' }, { method: 'POST' });
};

/** @alicloud/openapi-client: version 3 of the signature. */
export const openapiClient: CreateSubject = async ({ origin }) => {
  const { default: openapi } = await peer('@alicloud/openapi-client');
  const { default: util } = await peer('@alicloud/tea-util');
  const { host: endpoint } = new URL(origin || 'http://localhost');
  const client = new openapi.default(
    new openapi.Config({ accessKeyId: keyId, accessKeySecret: secret, endpoint, protocol: 'HTTP' }),
  );
  const parameters = new openapi.Params({
    action: 'AddFaceUser',
    version: '2018-01-20',
    protocol: 'HTTP',
    pathname: '/',
    method: 'POST',
    authType: 'AK',
    style: 'RPC',
    reqBodyType: 'json',
    bodyType: 'json',
  });
  const runtime = new util.RuntimeOptions({ keepAlive: true });
  return () => client.callApi(parameters, new openapi.OpenApiRequest({ query: { ...inputs.linkvisual } }), runtime);
};

/** aliyun-api-gateway. */
export const gateway: CreateSubject = async ({ origin }) => {
  const { default: sdk } = await peer('aliyun-api-gateway');
  const client = new sdk.Client(keyId, secret);
  return () =>
    client.post(`${origin}/face/paas/image/get`, {
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      data: {
        id: crypto.randomUUID(),
        version: '1.0',
        request: { apiVer: '1.2.0' },
        params: inputs.iot,
      },
    });
};

/** The signature of FinAuth, as everyone writes it who has no SDK. */
function finauthSign(): string {
  const now = Math.floor(Date.now() / 1000);
  const random = Math.floor(Math.random() * 1e10);
  const text = `a=${keyId}&b=${now + 100}&c=${now}&d=${random}`;
  const digest = createHmac('sha1', secret).update(text).digest();
  return Buffer.concat([digest, Buffer.from(text)]).toString('base64');
}

/** The form of a FinAuth call. */
function appendFields(form: { append(name: string, value: string): void }): void {
  form.append('sign', finauthSign());
  form.append('sign_version', 'hmac_sha1');
  for (const [name, value] of Object.entries(inputs.finauth)) form.append(name, String(value));
}

/** axios with form-data and a keep-alive agent. */
export const axios: CreateSubject = async ({ origin }) => {
  const { default: client } = await peer('axios');
  const { default: FormData } = await peer('form-data');
  const { Agent } = await import('node:http');
  const httpAgent = new Agent({ keepAlive: true });
  return async () => {
    const form = new FormData();
    appendFields(form);
    return client.post(`${origin}/finauth/search/group/search`, form, { headers: form.getHeaders(), httpAgent });
  };
};

/** The platform's `fetch` with `FormData`. */
export const fetchForm: CreateSubject =
  ({ origin }) =>
  async () => {
    const form = new FormData();
    appendFields(form);
    return (await fetch(`${origin}/finauth/search/group/search`, { method: 'POST', body: form })).json();
  };

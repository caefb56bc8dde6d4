import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../../wire/bytes.ts';
import type { WireResponse } from '../../wire/message.ts';
import { alibabaRpc } from './client.ts';
import { sign } from '../../signing/signer.ts';
import { verify } from '../../signing/verify.ts';
import { queryUsers } from './operations.test.data.ts';
import { alibabaRpcServer } from './server.ts';

function response(status: number, body: string, headers: WireResponse['headers'] = []): WireResponse {
  return { status, headers, body: encodeUtf8(body) };
}

describe('the client', () => {
  it.each(['V2', 'V3'] as const)(
    'sends a long query of a POST as a form that the server accepts, signed by %s',
    async (version) => {
      const now = Date.UTC(2026, 0, 30);
      const environment = { now: () => now, uuid: () => 'uuid' };
      const encode = (IsolationId: string) => {
        const call = {
          operation: queryUsers,
          input: { IsolationId },
          endpoint: new URL('https://h'),
          options: {},
          environment,
        };
        return alibabaRpc.encode(call, { version });
      };
      const credentials = { keyId: 'k', secret: 's' };
      const long = await sign(alibabaRpc.signer({ version }), await encode('张'.repeat(3_000)), credentials, {
        now,
        nonce: 'n',
      });
      expect((await encode('张')).query).toContain('IsolationId=');
      expect(long.query).toBe('');
      expect(await verify(long, { signers: alibabaRpcServer.signers, credentials: [credentials], now })).toMatchObject({
        ok: true,
      });
      expect(alibabaRpcServer.parse(queryUsers, long)).toEqual({ IsolationId: '张'.repeat(3_000) });
    },
  );

  it.each([
    ['{"RequestId":"R","HostId":"h","Code":"Forbidden","Message":"no"}'],
    ['{"requestId":"R","code":"Forbidden","message":"no"}'],
    [
      '<?xml version="1.0" encoding="UTF-8"?><Error><RequestId>R</RequestId><HostId>h</HostId><Code>Forbidden</Code><Message>no</Message></Error>',
    ],
    [
      "<?xml version='1.0' encoding='UTF-8'?>\n<Error>\n  <RequestId>R</RequestId>\n  <Code>Forbidden</Code>\n  <Message><![CDATA[no]]></Message>\n</Error>\n",
    ],
  ])('decodes an error of the gateway: %s', (body) => {
    const expected = { ok: false, code: 'Forbidden', message: 'no', requestId: 'R' };
    expect(alibabaRpc.decode(queryUsers, response(403, body))).toEqual(expected);
  });

  it('reads the request id from the header if the body has none', () => {
    const failure = response(500, '{"Code":"InternalError","Message":"m"}', [['x-acs-request-id', 'R']]);
    expect(alibabaRpc.decode(queryUsers, failure)).toMatchObject({ requestId: 'R' });
  });

  it.each([
    ['Specified signature is not matched with our calculation. server string to sign is:POST&%2F&A%3D1'],
    [
      'Specified signature is not matched with our calculation. server StringToSign is [POST&%2F&A%3D1] server CanonicalRequest is [x]',
    ],
  ])("separates the server's string to sign from the message: %s", (message) => {
    const body = JSON.stringify({ Code: 'SignatureDoesNotMatch', Message: message });
    expect(alibabaRpc.decode(queryUsers, response(400, body))).toEqual({
      ok: false,
      code: 'SignatureDoesNotMatch',
      message: 'Specified signature is not matched with our calculation.',
      requestId: undefined,
      serverStringToSign: 'POST&%2F&A%3D1',
    });
  });

  it.each([
    [502, '<html><body><h1>Bad Gateway</h1></body></html>'],
    [502, ''],
    [200, '<QueryUsersResponse><Success>true</Success></QueryUsersResponse>'],
    [200, 'null'],
  ])('decodes %s %s as undocumented', (status, body) => {
    expect(alibabaRpc.decode(queryUsers, response(status, body))).toMatchObject({ ok: undefined });
  });
});

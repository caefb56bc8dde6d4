import { expect, test } from 'vitest';
import { mockMegviiFinauth } from '@polyface/mocks/megvii-finauth';
import { credentials, hmac, send } from './hand-written-client.ts';

function call(secret: string) {
  const now = Math.floor(Date.now() / 1000);
  const raw = `a=key-id&b=${now + 100}&c=${now}&d=1234567890`;
  const form = new FormData();
  form.append('sign', Buffer.concat([hmac('sha1', secret, raw), Buffer.from(raw)]).toString('base64'));
  form.append('sign_version', 'hmac_sha1');
  form.append('group_id', 'staff');
  return send(mockMegviiFinauth({ credentials }), 'https://api-sgp.yljz.com/finauth/search/group/get_size', {
    method: 'POST',
    body: form,
  });
}

test('a correct hmac_sha1 client is accepted', async () => {
  expect(await call('the-secret')).toBeUndefined();
});

test('a mock explains the mistake of an hmac_sha1 client whose secret has a line break at its end', async () => {
  expect((await call('the-secret\n'))?.detail).toMatch(/Trim/);
});

import assert from 'node:assert/strict';
import { createInventedCvm, type DescribeInstancesInput } from '@polyface/clients/invented-cvm';
import { createInventedEcs, runInstances } from '@polyface/clients/invented-ecs';
import { createInventedHome } from '@polyface/clients/invented-home';
import { createInventedSpeech, say } from '@polyface/clients/invented-speech';
import { createMegviiFinauth } from '@polyface/clients/megvii-finauth';
import { mockInventedCvm } from '@polyface/mocks/invented-cvm';
import { mockInventedEcs } from '@polyface/mocks/invented-ecs';
import { mockInventedHome } from '@polyface/mocks/invented-home';
import { mockInventedSpeech } from '@polyface/mocks/invented-speech';
import { mockMegviiFinauth } from '@polyface/mocks/megvii-finauth';
import { isVendorError } from '@polyface/runtime';

/** Calls every fictional endpoint through its client and its mock with verified signatures. Type-checked before it runs. */
const credentials = { keyId: 'k', secret: 's' };
const big = 9007199254740993n;

const cvm = mockInventedCvm({ credentials });
const compute = createInventedCvm({ credentials, fetch: cvm.fetch });
const input: DescribeInstancesInput = {
  class: 'small',
  Filters: [{ Name: 'zone', Values: ['a', '可用区'] }],
  DryRun: false,
  Serial: big,
  Note: 'abc',
};
const output = await compute.describeInstances(input);
assert.equal(output.Total, big);
assert.equal(output.Tags?.['所有者'], '我');
assert.equal(output.Instances[0]?.Note, null);
assert.deepEqual(cvm.calls('describeInstances')[0]?.input, input);
assert.equal(cvm.calls('describeInstances')[0]?.verdict?.ok, true);
assert.deepEqual((await compute.describeZones()).Zones, ['ap-guangzhou-1']);
for (const invalid of [
  { class: 'huge' },
  { class: 'small', Note: 'ABC' },
  { class: 'small', Note: 'toolong' },
  { class: 'small', Filters: [{ Name: 'n', Values: [] }] },
  {},
]) {
  const result = await compute.describeInstances.safe(invalid as never);
  assert(!result.ok && result.error.name === 'InvalidInputError', JSON.stringify(invalid));
}

for (const signing of [{}, { version: 'V2' as const }]) {
  const ecs = mockInventedEcs({ credentials });
  const servers = createInventedEcs({ credentials, signing, fetch: ecs.fetch });
  const runInput = {
    Amount: big,
    DryRun: true,
    Tag: [{ Key: 'a b', Values: ['1', '*'] }, { Key: '键' }],
    Policy: ['x,y', '"z"'],
  };
  assert.deepEqual((await servers.runInstances(runInput)).Ids, ['i-1']);
  assert.deepEqual(ecs.calls('runInstances')[0]?.input, runInput);
  ecs.use(ecs.runInstances.fail('QuotaExceeded'));
  const error = await servers.runInstances({ Amount: 1n }).catch((reason: unknown) => reason);
  assert(
    isVendorError(error, runInstances) &&
      error.code === 'QuotaExceeded' &&
      error.kind === 'quota' &&
      error.status === 403,
  );
}

const home = mockInventedHome({ credentials });
const house = createInventedHome({ credentials, fetch: home.fetch });
const readingsInput = {
  room: 'living/room 1%',
  'device-id': '灯',
  limit: 2,
  kinds: ['heat' as const, 'light' as const],
  'x-home-trace': 't-1',
};
assert.equal((await house.getReadings(readingsInput)).readings['heat'], 21.5);
assert.deepEqual(home.calls('getReadings')[0]?.input, readingsInput);
home.use(home.getPicture.ok(new Uint8Array([255, 0, 1])));
assert.deepEqual([...(await house.getPicture({ id: big }))], [255, 0, 1]);
assert.equal(home.calls('getPicture')[0]?.input.id, big);
home.use(home.getLogin.ok({ location: 'https://home.example.com/form' }));
assert.equal((await house.getLogin()).location, 'https://home.example.com/form');
await house.putRoom({ room: 'a', kind: 'attic', height: 2.5 });
assert.deepEqual(home.calls('putRoom')[0]?.input, { room: 'a', kind: 'attic', height: 2.5 });
// @ts-expect-error a kitchen has no height
void house.putRoom.safe({ room: 'a', kind: 'kitchen', height: 2 });

const finauth = mockMegviiFinauth({ credentials });
const faces = createMegviiFinauth({ credentials, fetch: finauth.fetch });
const video = new Uint8Array([0, 13, 10, 45, 45, 255]);
assert.equal(
  (await faces.uploadVideo({ video: new Blob([video]), serial: big, keep: true, labels: ['a', 'b'] })).size,
  3,
);
assert.deepEqual(finauth.calls('uploadVideo')[0]?.input, { video, serial: big, keep: true, labels: ['a', 'b'] });

for (const [mock, client] of [
  [cvm, createInventedCvm({ credentials: { ...credentials, secret: 'x' }, fetch: cvm.fetch }).describeZones.safe()],
  [home, createInventedHome({ credentials: { ...credentials, secret: 'x' }, fetch: home.fetch }).getLogin.safe()],
] as const) {
  assert.equal((await client).ok, false, mock.service);
}
const speech = mockInventedSpeech({ credentials });
assert.equal(await createInventedSpeech({ credentials, fetch: speech.fetch }).say({ text: '你好' }), 'hello');
assert.deepEqual(speech.calls('say')[0]?.input, { text: '你好' });
const refused = createInventedSpeech({ credentials: { ...credentials, secret: 'x' }, fetch: speech.fetch }).say({
  text: '',
});
const refusal = await refused.catch((reason: unknown) => reason);
assert(isVendorError(refusal, say) && refusal.code === 'SIGNATURE' && refusal.kind === 'unauthenticated');

console.log('every fictional endpoint was called');

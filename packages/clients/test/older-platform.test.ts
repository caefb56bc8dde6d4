import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Removes what Node 20 does not have, then calls each vendor's operation with a `fetch` that echoes a documented success. */
const program = `
import crypto from 'node:crypto';
delete crypto.hash; delete process.getBuiltinModule; delete Promise.withResolvers; delete Promise.try; delete JSON.rawJSON; delete RegExp.escape; delete Array.fromAsync;
delete Object.groupBy; delete Map.groupBy; delete Error.isError; delete globalThis.Iterator; delete globalThis.navigator;
for (const name of ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']) delete Set.prototype[name];
const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
for (const name of ['map', 'filter', 'take', 'drop', 'flatMap', 'toArray', 'some', 'every', 'find', 'forEach', 'reduce']) delete iterator[name];
for (const name of ['toHex', 'toBase64']) delete Uint8Array.prototype[name];
const parse = JSON.parse;
JSON.parse = (text, reviver) => parse(text, reviver && function (key, value) { return reviver.call(this, key, value); });

const credentials = { keyId: 'k', secret: 's' };
const results = {};
const call = async (service, create, operation, input, options = {}) => {
  const factory = (await import('@polyface/clients/' + service))[create];
  const fetch = async () => new Response(bodies[service]);
  const result = await factory({ credentials, fetch, ...options })[operation].safe(input);
  results[service + (options.signing?.version ?? '')] = result.ok ? String(result.data?.Big ?? 'ok') : result.error.message;
};
const bodies = {
  'tencent-faceid': '{"Response":{"FaceIdToken":"T","Big":9007199254740993,"RequestId":"r"}}',
  'alibaba-linkvisual': '{"Code":"200","Success":true,"RequestId":"r","Data":[{"UserId":"u"}]}',
  'alibaba-iot': '{"id":"r","code":200,"message":null,"localizedMsg":null,"data":null}',
  'megvii-finauth': '{"request_id":"r","time_used":1,"info":{"face_token":"t","user_id":"u","add_time":1}}',
};
const users = { IsolationId: 'i', UserIdList: ['u'] };
await call('tencent-faceid', 'createTencentFaceid', 'getFaceIdToken', { CompareLib: 'LOCAL', ImageBase64: 'aGk=' });
await call('alibaba-linkvisual', 'createAlibabaLinkvisual', 'queryFaceUserBatch', users);
await call('alibaba-linkvisual', 'createAlibabaLinkvisual', 'queryFaceUserBatch', users, { signing: { version: 'V2' } });
await call('alibaba-iot', 'createAlibabaIot', 'getFaceImage', { userType: 'OPEN', userId: '1' });
await call('megvii-finauth', 'createMegviiFinauth', 'getFaceInfo', { group_id: 'g', face_token: 't' });
const never = async () => new Promise(() => {});
const { createTencentFaceid } = await import('@polyface/clients/tencent-faceid');
const silent = createTencentFaceid({ credentials, fetch: never, timeout: 20 });
results.timeout = (await silent.getFaceIdResult.safe({ FaceIdToken: 'T' })).error?.reason;
await import('polyface');
process.stdout.write(JSON.stringify(results));
`;

test('the clients and the facade run on a platform that has nothing newer than Node 20', async () => {
  // Without `require` of modules Node resolves packages as it did before 20.19: without the condition `module-sync`.
  const older = ['--no-experimental-require-module', '--conditions=@polyface/source'];
  const args = [...older, '--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: import.meta.dirname });
  expect(JSON.parse(stdout)).toEqual({
    'tencent-faceid': '9007199254740993',
    'alibaba-linkvisual': 'ok',
    'alibaba-linkvisualV2': 'ok',
    'alibaba-iot': 'ok',
    'megvii-finauth': 'ok',
    timeout: 'timeout',
  });
});

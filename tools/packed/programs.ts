/** The programs that the empty projects run and type-check. */

/** Uses all packages. */
export const everything = `
import assert from 'node:assert/strict';
import { createTencentFaceid, getFaceIdToken } from '@polyface/clients/tencent-faceid';
import { createPolyface, isVendorError } from 'polyface';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { services } from '@polyface/mocks/services';
import { serve } from '@polyface/mock-server';

const credentials = { keyId: 'k', secret: 's' };
const mock = mockTencentFaceid({ credentials });
const server = await serve([mock, services['megvii-finauth']()]);
const faceid = createTencentFaceid({ credentials, endpoint: server.url });
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;
assert.equal((await faceid.getFaceIdToken(person)).FaceIdToken, '42S41B31D-5974-4674-EABB-8FFF1EC99F819');
mock.use(mock.getFaceIdToken.fail('UnauthorizedOperation.Arrears'));
const result = await faceid.getFaceIdToken.safe(person);
assert(!result.ok && isVendorError(result.error, getFaceIdToken) && result.error.code === 'UnauthorizedOperation.Arrears');
const polyface = createPolyface({ megviiFinauth: { credentials, endpoint: server.url } });
assert.equal((await polyface.findFaces({ from: 'megviiFinauth', groupId: 'g', faceToken: 't' })).length, 1);
await server.close();
`;

/** What the types must accept under every TypeScript version and the strictest options. */
export const strictTypes = `
import { createMegviiFinauth, type AddFaceInput } from '@polyface/clients/megvii-finauth';
import { createTencentFaceid, type DetectAuthInput } from '@polyface/clients/tencent-faceid';

declare const upload: { buffer: Buffer };
declare const bytes: Uint8Array;
declare const text: string | undefined;
const finauth = createMegviiFinauth({ credentials: { keyId: 'k', secret: 's' }, timeout: undefined });
export const fromMulter: AddFaceInput = { group_id: 'g', user_id: 'u', file: upload.buffer };
export const added = [upload.buffer, bytes, new Blob([])].map((file) => finauth.addFace({ group_id: 'g', user_id: 'u', file }));
export const faceid = createTencentFaceid({ credentials: { keyId: 'k', secret: 's' }, language: undefined });
export const detect: DetectAuthInput = { RuleId: '1', IdCard: text, Name: text };
`;

/** A variable whose type the compiler widened. Its error names the values, because it should be \`as const\`. */
export const widenedEnum = `
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';

const faceid = createTencentFaceid({ credentials: { keyId: 'k', secret: 's' } });
const widened = { CompareLib: 'BUSINESS', IdCard: '1', Name: 'n' };
void faceid.getFaceIdToken(widened);
`;

/** Imports paths, so that a compiler reads all their declarations. */
export function importsOf(paths: readonly string[]): string {
  return paths.map((path, index) => `import * as path${index} from '${path}';\nvoid path${index};\n`).join('');
}

/** A module that is compiled to CommonJS. */
export const commonJsTypes = `
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { serve } from '@polyface/mock-server';
import { createPolyface } from 'polyface';

const credentials = { keyId: 'k', secret: 's' };
const mock = mockTencentFaceid({ credentials });
const faceid = createTencentFaceid({ credentials, fetch: mock.fetch });
export const token = faceid.getFaceIdToken({ CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' });
export const others = [serve, createPolyface];
`;

/** Exports values without annotations: the compiler must be able to name their types from the packages that the project depends on. */
export const inferredTypes = `
import { createMegviiFinauth } from '@polyface/clients/megvii-finauth';
import { createTencentFaceid, getFaceIdToken, isVendorError, tencentFaceid } from '@polyface/clients/tencent-faceid';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { createPolyface } from 'polyface';

const credentials = { keyId: 'k', secret: 's' };
export const faceid = createTencentFaceid({ credentials });
export const finauth = createMegviiFinauth({ credentials });
export const [method, paged] = [faceid.getFaceIdToken, finauth.listFaces];
export const result = () => faceid.getFaceIdResult.safe({ FaceIdToken: 't' });
export const response = () => faceid.getFaceIdResult.withResponse({ FaceIdToken: 't' });
export const explanation = () => faceid.getFaceIdResult.explain({ FaceIdToken: 't' });
export const pages = () => finauth.listFaces.pages({ group_id: 'g' });
export const constants = { tencentFaceid, getFaceIdToken };
export const options = (from: Parameters<typeof createTencentFaceid>[0]) => from;
export const narrowed = (error: unknown) => (isVendorError(error, getFaceIdToken) ? error : undefined);
export const mock = mockTencentFaceid();
export const override = mock.getFaceIdToken.fail('UnauthorizedOperation.Arrears');
export const polyface = createPolyface({ tencentFaceid: { credentials }, megviiFinauth: { credentials } });
export const findFaces = polyface.findFaces;
`;

/** Builds \`page\` with webpack, and fails on errors and warnings. */
export const webpackConfig = `
import webpack from 'webpack';

const config = { mode: 'production', entry: './page.js', experiments: { topLevelAwait: true } };
webpack(config, (error, stats) => {
  if (error) throw error;
  const { errors, warnings } = stats.toJson();
  const problems = [...errors, ...warnings].map(({ message }) => message);
  if (problems.length > 0) throw new Error(problems.join('\\n'));
});
`;

/** What the types must accept without \`strict\`. */
export const looseTypes = `
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';

export async function message(): Promise<string> {
  const faceid = createTencentFaceid({ credentials: { keyId: 'k', secret: 's' } });
  const result = await faceid.getFaceIdResult.safe({ FaceIdToken: 't' });
  if (!result.ok) return result.error.message;
  return result.data.RequestId;
}
`;

const body = JSON.stringify({ Response: { FaceIdToken: 't', RequestId: 'r' } });
const call = `
const fetch = async () => new Response('${body}', { headers: { 'content-type': 'application/json' } });
const faceid = createTencentFaceid({ credentials: { keyId: 'k', secret: 's' }, fetch });
const input = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' };
`;

/** Calls one client, with a function instead of the network. */
export const client = `
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
${call}
if ((await faceid.getFaceIdToken(input)).FaceIdToken !== 't') throw new Error('not the expected token');
`;

/** The same in a CommonJS module. */
export const clientByRequire = `
const { createTencentFaceid } = require('@polyface/clients/tencent-faceid');
${call}
faceid.getFaceIdToken(input).then(({ FaceIdToken }) => { if (FaceIdToken !== 't') throw new Error('not the expected token'); });
`;

/** The same as a test of Jest (with its globals) or Vitest. */
export function testOf(runner: 'jest' | 'vitest'): string {
  return `
${runner === 'vitest' ? "import { expect, test } from 'vitest';" : ''}
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
${call}
test('a call returns the token', async () => {
  expect((await faceid.getFaceIdToken(input)).FaceIdToken).toBe('t');
});
`;
}

/** A page that creates a client, for a bundler. */
export const page = `
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
${call}
document.title = typeof (await faceid.getFaceIdToken(input)).FaceIdToken;
`;

/** Two versions of the runtime understand each other's errors. */
export const twoRuntimes = `
import assert from 'node:assert/strict';
import { createTencentFaceid, getFaceIdToken } from '@polyface/clients/tencent-faceid';
import * as own from '@polyface/runtime';
import * as other from 'other-runtime';
const body = JSON.stringify({ Response: { Error: { Code: 'UnauthorizedOperation.Arrears', Message: 'm' }, RequestId: 'r' } });
const fetch = async () => new Response(body, { headers: { 'content-type': 'application/json' } });
const faceid = createTencentFaceid({ credentials: { keyId: 'k', secret: 's' }, fetch });
const { error } = await faceid.getFaceIdToken.safe({ CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' });
assert.notEqual(own.isVendorError, other.isVendorError);
assert(own.isVendorError(error, getFaceIdToken));
assert(other.isVendorError(error, getFaceIdToken));
`;

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build as buildWithEsbuild } from 'esbuild';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('bundle-run', import.meta.url));
const providers = fileURLToPath(new URL('../../runtime/src/credentials', import.meta.url));
beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bundles a module for the browser and returns the code. */
async function bundle(code: string): Promise<string> {
  const entry = `${folder}/${crypto.randomUUID()}.ts`;
  writeFileSync(entry, code);
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@polyface/source', 'module', 'browser'] },
    build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'out' } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Vite returned no output.');
  return output.output[0].code;
}

describe('a bundle', () => {
  test('of one operation does not contain the other operations of the service', async () => {
    const oneOperation = await bundle(`
      import { createClient } from '@polyface/runtime';
      import { getFaceIdToken } from '@polyface/clients/tencent-faceid';
      export const faceid = createClient({ getFaceIdToken }, { credentials: { keyId: 'k', secret: 's' } });
    `);
    const allOperations = await bundle(`
      import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
      export const faceid = createTencentFaceid({ credentials: { keyId: 'k', secret: 's' } });
    `);
    expect(oneOperation).toContain('GetFaceIdToken');
    expect(oneOperation).not.toContain('GetFaceIdResult');
    expect(allOperations).toContain('GetFaceIdResult');
  });

  test('of the facade with one service contains no other service', async () => {
    const one = await bundle(`
      import { createPolyfaceWith, tencentFaceid } from 'polyface';
      export const polyface = createPolyfaceWith([tencentFaceid], { tencentFaceid: { credentials: { keyId: 'k', secret: 's' } } });
    `);
    expect(one).toContain('faceid.tencentcloudapi.com');
    expect(one).not.toMatch(/megvii|alibaba|aliyun/i);
  });

  test('for the browser contains no Node module, and MD5 only for the gateway', async () => {
    const marker = '0xd76aa478';
    const facade = await bundle(`export { createPolyface } from 'polyface';`);
    expect(facade).not.toMatch(/node:|\brequire\(/);
    const tencent = await bundle(`export { getFaceIdToken } from '@polyface/clients/tencent-faceid';`);
    const gateway = await bundle(`export { getFaceImage } from '@polyface/clients/alibaba-iot';`);
    const md5 = new RegExp(`${marker}|${Number(marker)}|${Number(marker) - 2 ** 32}|Math\\.sin`, 'i');
    expect(tencent).not.toMatch(/node:|md5/i);
    expect(gateway).not.toMatch(/node:crypto/);
    expect(tencent).not.toMatch(md5);
    expect(gateway).toMatch(md5);
  });

  test('of esbuild for the browser has no Node module and causes no warning', async () => {
    const { outputFiles, warnings } = await buildWithEsbuild({
      stdin: { contents: `export { createPolyface } from 'polyface';`, resolveDir: folder },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['@polyface/source'],
      logLevel: 'silent',
      write: false,
    });
    expect(warnings).toEqual([]);
    expect(outputFiles[0]!.text).not.toMatch(/["']node:|\brequire\(/);
  });

  test('for the browser contains no credentials provider', async () => {
    const variable = 'TENCENTCLOUD_SECRET_ID';
    const clients = ['alibaba-iot', 'alibaba-linkvisual', 'megvii-finauth', 'tencent-faceid'];
    const imports = clients.map((client, index) => `export * as client${index} from '@polyface/clients/${client}';`);
    const all = await bundle(`${imports.join('\n')}\nexport { createPolyface } from 'polyface';`);
    expect(all).not.toMatch(/TENCENTCLOUD_|ALIBABA_CLOUD_|MEGVII_API_|\.aliyun\/|\.tencentcloud\b|homedir/);
    expect(readFileSync(`${providers}/environment-variables.ts`, 'utf8')).toContain(variable);
  });
});

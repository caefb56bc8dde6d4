import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePages, sharedBrowser } from '../../../tools/browser/shared-browser.ts';
import { workspace } from '../../../tools/workspace/copy.ts';

const folder = join(workspace, 'packages/mocks/test/storybook-run');
const browser = await sharedBrowser();

/** A Storybook with a component that calls a vendor. */
const files: Readonly<Record<string, string>> = {
  'package.json': '{ "private": true, "type": "module" }',
  '.storybook/main.ts': `
    export default {
      framework: '@storybook/react-vite',
      stories: ['../*.stories.tsx'],
      core: { disableTelemetry: true, disableWhatsNewNotifications: true },
      viteFinal: (vite) => ({
        ...vite,
        resolve: { ...vite.resolve, conditions: ['@polyface/source', 'module', 'browser', 'development|production'] },
      }),
    };`,
  '.storybook/preview.ts': `
    import { vendorLoader } from '@polyface/mocks/storybook';
    import { faceid } from '../vendors.ts';
    export default { loaders: [vendorLoader(faceid)] };`,
  'vendors.ts': `
    import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
    export const faceid = mockTencentFaceid();`,
  'token.stories.tsx': `
    import { useEffect, useState } from 'react';
    import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
    import { faceid } from './vendors.ts';
    const client = createTencentFaceid({ credentials: { keyId: 'k', secret: 's' }, dangerouslyAllowBrowser: true, fetch: (url, init) => fetch(url, init) });
    function Token() {
      const [text, setText] = useState('loading');
      useEffect(() => {
        void client.getFaceIdToken
          .safe({ CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' })
          .then((result) => setText(result.ok ? result.data.FaceIdToken : result.error.message));
      }, []);
      return <p>{text}</p>;
    }
    export default { title: 'Token', component: Token };
    export const Issued = {};
    export const WithoutMock = {
      loaders: [
        async () => ({ text: await fetch('https://api-sgp.yljz.com/finauth/search/group/list').then(() => 'responded', (error) => error.message) }),
      ],
      render: (_args, { loaded }) => <p>{loaded.text}</p>,
    };
    export const Arrears = { parameters: { vendors: [faceid.getFaceIdToken.fail('UnauthorizedOperation.Arrears')] } };`,
};

if (browser) {
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    cpSync(join(workspace, 'tsconfig.base.json'), join(folder, 'tsconfig.json'));
    const args = [
      join(workspace, 'node_modules/storybook/dist/bin/dispatcher.js'),
      'build',
      '--quiet',
      '--output-dir',
      'built',
    ];
    const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', NODE_ENV: 'production' };
    const { promise, resolve } = Promise.withResolvers<string | undefined>();
    execFile(process.execPath, args, { cwd: folder, env }, (error, stdout, stderr) =>
      resolve(error ? `${stdout}${stderr}` : undefined),
    );
    expect(await promise).toBeUndefined();
  }, 180_000);
  afterAll(async () => {
    await closePages();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('a Storybook', { timeout: 60_000 }, () => {
    test('shows each story with its overrides, and sends no request to another server', async () => {
      const server = await preview({
        root: folder,
        configFile: false,
        logLevel: 'silent',
        build: { outDir: 'built' },
        preview: { host: '127.0.0.1', port: 0 },
      });
      const address = server.httpServer.address();
      const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
      const page = await browser.newPage();
      const otherRequests: string[] = [];
      page.on('request', (request) => request.url().startsWith(url) || otherRequests.push(request.url()));
      const textOf = async (story: string) => {
        await page.goto(`${url}iframe.html?id=${story}&viewMode=story`);
        const text = page.locator('#storybook-root p', { hasNotText: 'loading' });
        await text.waitFor();
        return text.innerText();
      };
      expect(await textOf('token--arrears')).toContain('UnauthorizedOperation.Arrears');
      expect(await textOf('token--issued')).toBe('42S41B31D-5974-4674-EABB-8FFF1EC99F819');
      expect(await textOf('token--without-mock')).toContain('called a vendor without a mock: api-sgp.yljz.com');
      expect(otherRequests).toEqual([]);
      await server.close();
    });
  });
} else {
  test('no browser is available: Storybook was not tested', () => expect(browser).toBeUndefined());
}

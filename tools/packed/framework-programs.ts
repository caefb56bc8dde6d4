/** The programs for runtimes other than Node and for frameworks. */

const token = '42S41B31D-5974-4674-EABB-8FFF1EC99F819';
const person = `{ CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' }`;
/** For TypeScript. */
const typedPerson = `${person} as const`;
const credentials = `{ keyId: 'k', secret: 's' }`;

/** A worker of Cloudflare. */
export const worker = `
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';

export default {
  async fetch(_request, env) {
    const faceid = createTencentFaceid({ credentials: ${credentials}, endpoint: env.endpoint });
    return new Response((await faceid.getFaceIdToken(${person})).FaceIdToken);
  },
};
`;

/** Bundles the worker, runs it in workerd and calls it. */
export const runWorker = `
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { serve } from '@polyface/mock-server';

const server = await serve([mockTencentFaceid({ credentials: ${credentials} })]);
const conditions = ['workerd', 'worker', 'browser'];
await build({ entryPoints: ['worker.js'], bundle: true, format: 'esm', target: 'es2022', conditions, outfile: 'bundle.mjs' });
const bindings = { endpoint: server.url };
const workerd = new Miniflare({ modules: true, scriptPath: 'bundle.mjs', compatibilityDate: '2026-01-01', bindings });
assert.equal(await (await workerd.dispatchFetch('http://localhost/')).text(), '${token}');
await workerd.dispose();
await server.close();
`;

/** An application of NestJS whose controller uses a client, and a request to it. */
export const nestApplication = `
import 'reflect-metadata';
import { strict as assert } from 'node:assert';
import { Body, Controller, Inject, Injectable, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createTencentFaceid, type GetFaceIdTokenInput, type TencentFaceidClient } from '@polyface/clients/tencent-faceid';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';

const credentials = ${credentials};

@Injectable()
class Faceid {
  readonly client: TencentFaceidClient = createTencentFaceid({ credentials, fetch: mockTencentFaceid({ credentials }).fetch });
}

@Controller()
class TokenController {
  constructor(@Inject(Faceid) private readonly faceid: Faceid) {}

  @Post('token')
  async create(@Body() input: GetFaceIdTokenInput): Promise<{ token: string }> {
    return { token: (await this.faceid.client.getFaceIdToken(input)).FaceIdToken };
  }
}

@Module({ controllers: [TokenController], providers: [Faceid] })
class App {}

async function main(): Promise<void> {
  const app = await NestFactory.create(App, { logger: ['error'] });
  await app.listen(0, '127.0.0.1');
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(${typedPerson}) };
  const response = await fetch(\`\${await app.getUrl()}/token\`, request);
  assert.deepEqual(await response.json(), { token: '${token}' });
  await app.close();
}

void main();
`;

/** The compiler options of a new NestJS project. */
export const nestOptions = {
  module: 'nodenext',
  target: 'es2023',
  esModuleInterop: true,
  isolatedModules: true,
  declaration: true,
  emitDecoratorMetadata: true,
  experimentalDecorators: true,
  strictNullChecks: true,
  noImplicitAny: true,
  skipLibCheck: true,
  outDir: 'out',
  rootDir: '.',
};

/** A test in TypeScript that Jest runs as CommonJS. */
export const tsJestTest = `
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';

const credentials = ${credentials};

test('a call returns the token', async () => {
  const faceid = createTencentFaceid({ credentials, fetch: mockTencentFaceid({ credentials }).fetch });
  expect((await faceid.getFaceIdToken(${typedPerson})).FaceIdToken).toBe('${token}');
});
`;

/** Jest with ts-jest. */
export const tsJestConfig = `
module.exports = { testEnvironment: 'node', roots: ['<rootDir>/src'], transform: { '^.+\\\\.ts$': 'ts-jest' } };
`;

/** Jest with ts-jest that compiles the packages too, for versions of Node in which Jest cannot \`require\` ECMAScript modules. */
export const tsJestTransformConfig = `
const tsconfig = { allowJs: true, module: 'commonjs', target: 'es2023', isolatedModules: true, esModuleInterop: true };
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src'],
  transform: { '^.+\\\\.[jt]s$': ['ts-jest', { tsconfig }] },
  transformIgnorePatterns: ['/node_modules/(?!(@polyface|polyface)/)'],
};
`;

const nextClient = `
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';

const faceid = createTencentFaceid({ credentials: ${credentials}, endpoint: process.env['ENDPOINT'] });
`;

/** An application of Next: a server component and a route handler that use a client. */
export const nextApplication: Readonly<Record<string, string>> = {
  'app/layout.tsx': `
import type { ReactNode } from 'react';

export default function Layout({ children }: { readonly children: ReactNode }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
  'app/page.tsx': `${nextClient}
export const dynamic = 'force-dynamic';

export default async function Page() {
  return <p>{(await faceid.getFaceIdToken(${typedPerson})).FaceIdToken}</p>;
}
`,
  'app/token/route.ts': `${nextClient}
export async function POST(request: Request): Promise<Response> {
  const result = await faceid.getFaceIdToken.safe(await request.json());
  return result.ok ? Response.json(result.data) : Response.json({ message: result.error.message }, { status: 502 });
}
`,
};

/** Starts the built application of Next beside a mock server, and requests the page and the route. */
export const runNext = `
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { serve } from '@polyface/mock-server';

const server = await serve([mockTencentFaceid({ credentials: ${credentials} })]);
const env = { ...process.env, ENDPOINT: server.url };
const args = ['node_modules/next/dist/bin/next', 'start', '--port', '0', '--hostname', '127.0.0.1'];
const next = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
try {
  let url;
  for await (const line of createInterface(next.stdout)) {
    url ??= /http:\\/\\/127\\.0\\.0\\.1:\\d+/.exec(line)?.[0];
    if (line.includes('Ready')) break;
  }
  assert.match(await (await fetch(url)).text(), /<p>${token}<\\/p>/);
  const body = JSON.stringify(${person});
  const response = await fetch(url + '/token', { method: 'POST', body });
  assert.equal((await response.json()).FaceIdToken, '${token}');
  const refused = await fetch(url + '/token', { method: 'POST', body: '{}' });
  assert.equal(refused.status, 502);
} finally {
  next.kill();
  await server.close();
}
`;

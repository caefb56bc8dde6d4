import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { workspace } from '../../../tools/workspace/copy.ts';
import { serveSite } from '../site/serve-site.ts';

/**
 * Starts to build the site by `npm run docs`, once for all site tests, and serves it. Tests of other projects run meanwhile: `built` responds
 * when the build has ended. Nx keeps the build, so that `npm start` in the tests of the demo does not build it again.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(workspace, 'packages/docs/dist');
  mkdirSync(folder, { recursive: true });
  const build = startBuild();
  const gate = createServer((_, response) => {
    void build.failure.then((failure) => response.writeHead(failure === undefined ? 204 : 500).end(failure));
  });
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
  const site = await serveSite(folder, { base: '/' });
  project.provide('docs', {
    url: site.url,
    folder,
    built: `http://127.0.0.1:${(gate.address() as AddressInfo).port}/`,
  });
  return async () => {
    build.stop();
    gate.close();
    await site.close();
  };
}

/** Starts `npm run docs`. `failure` resolves with its output if it fails. */
function startBuild(): { readonly failure: Promise<string | undefined>; stop(): void } {
  const { DOCS_BASE: _, ...inherited } = process.env;
  // The workspace's only plugin needs no process of its own.
  const env = { ...inherited, NX_ISOLATE_PLUGINS: 'false' };
  const child = spawn('npm', ['run', '--silent', 'docs'], {
    cwd: workspace,
    env,
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const failure = new Promise<string | undefined>((resolve) => {
    child.on('close', (code) => resolve(code === 0 ? undefined : `npm run docs failed:\n${output}`));
    child.on('error', (error) => resolve(`npm run docs failed: ${error.message}`));
  });
  return { failure, stop: () => void child.kill() };
}

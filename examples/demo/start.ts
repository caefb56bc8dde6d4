import { spawn, type ChildProcess } from 'node:child_process';
import { serveSite } from '../../packages/docs/site/serve-site.ts';
import { credentials } from './credentials.ts';
import { curlCommand, curlMinutes } from './curl.ts';
import { demo } from './demo.ts';
import { startMockServer } from './mock-server.ts';

const once = process.argv.includes('--once');
let child: ChildProcess | undefined;

function stop(): never {
  child?.kill();
  process.exit(0);
}
process.on('SIGINT', stop).on('SIGTERM', stop);

/** Runs a script of the workspace. If it fails, prints its output and `failure` and exits. */
async function runScript(name: string, failure: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<number | null>();
  let output = '';
  child = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32' });
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.on('close', resolve).on('error', () => resolve(1));
  if ((await promise) === 0) return;
  console.error(`${output}\nstart: ${failure}. The lines above say why.`);
  process.exit(1);
}

function printCredentials(): void {
  console.log('\ndemo credentials (only this server accepts them):');
  for (const [service, { keyId, secret }] of Object.entries(credentials))
    console.log(`  ${service.padEnd(20)}key id ${keyId.padEnd(20)}secret ${secret}`);
}

await runScript('generate', '`npm run generate` failed');
const links: { docs?: string } = {};
const server = await startMockServer(links);
await demo(server);
if (once) {
  await server.close();
} else {
  console.log(`\nmock server: ${server.url}`);
  console.log(`recent calls: ${server.url}/__polyface/`);
  printCredentials();
  console.log(`\na signed FinAuth call, valid for ${curlMinutes} minutes:\n  ${await curlCommand(server.url)}\n`);
  console.log('building the docs site …');
  await runScript('docs', '`npm run docs` failed');
  const site = await serveSite();
  links.docs = site.url;
  console.log(`docs: ${site.url}`);
  console.log('Press Ctrl-C to stop.');
}

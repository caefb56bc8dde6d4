import { spawn, type ChildProcess } from 'node:child_process';
import { serveSite } from '../../packages/docs/site/serve-site.ts';
import { demo } from './demo.ts';
import { startMockServer } from './mock-server.ts';

const once = process.argv.includes('--once');
let running: ChildProcess | undefined;

function stop(): never {
  running?.kill();
  process.exit(0);
}
process.on('SIGINT', stop).on('SIGTERM', stop);

/** Runs a script of the workspace. Its output is shown only when it fails; then everything ends. */
async function script(name: string, failed: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<number | null>();
  let output = '';
  running = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32' });
  running.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  running.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  running.on('close', resolve).on('error', () => resolve(1));
  if ((await promise) === 0) return;
  console.error(`${output}\nstart: ${failed}; see the lines above.`);
  process.exit(1);
}

await script('generate', 'the specs could not be generated from');
const server = await startMockServer();
await demo(server);
if (once) {
  await server.close();
} else {
  console.log(`\nmock server: ${server.url}`);
  await script('docs', 'the docs site could not be built');
  const site = await serveSite();
  console.log(`docs: ${site.url}`);
  console.log('Ctrl-C ends it.');
}

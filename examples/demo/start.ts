import { spawn, type ChildProcess } from 'node:child_process';
import { demo } from './demo.ts';
import { startMockServer } from './mock-server.ts';

const once = process.argv.includes('--once');
let generating: ChildProcess | undefined;

function stop(): never {
  generating?.kill();
  process.exit(0);
}
process.on('SIGINT', stop).on('SIGTERM', stop);

/** Makes what is stale from the specs. Its output is shown only when it fails. */
async function generate(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<number | null>();
  let output = '';
  generating = spawn('npm', ['run', '--silent', 'generate'], { shell: process.platform === 'win32' });
  generating.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  generating.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  generating.on('close', resolve).on('error', () => resolve(1));
  if ((await promise) === 0) return;
  console.error(`${output}\nstart: the specs could not be generated from; see the lines above.`);
  process.exit(1);
}

await generate();
const server = await startMockServer();
await demo(server);
if (once) {
  await server.close();
} else {
  console.log(`\nmock server: ${server.url}`);
  console.log('Ctrl-C ends it.');
}

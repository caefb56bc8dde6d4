import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { CreateServer } from '../harness/served.ts';
import { credentials, peer } from '../harness/subject.ts';

// Servers as users start them: by their command lines, which log each request.

/** `polyface-mock`. */
export const polyface: CreateServer = async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'polyface-')), 'credentials.json');
  writeFileSync(file, JSON.stringify({ 'tencent-faceid': [credentials], 'megvii-finauth': [credentials] }));
  const program = new URL('../../packages/mock-server/dist/cli.js', import.meta.url).href;
  return startCommand(program, (port) => ['--credentials', file, '--port', String(port)]);
};

/** `prism mock`. */
const prism =
  (spec: string): CreateServer =>
  () => {
    const path = fileURLToPath(new URL(`../../specs/${spec}`, import.meta.url));
    return startCommand('@stoplight/prism-cli/dist/index.js', (port) => ['mock', path, '--port', String(port)]);
  };

export const prismTencent: CreateServer = prism('tencent-faceid/get-face-id-token.yaml');
export const prismFinauth: CreateServer = prism('megvii-finauth/search-faces.yaml');

/** Runs a program in this process and waits until it listens. */
async function startCommand(program: string, argumentsOf: (port: number) => string[]): Promise<string> {
  const port = await findFreePort();
  process.argv.splice(1, process.argv.length, program, ...argumentsOf(port));
  await peer(program);
  while (!(await isListening(port))) await sleep(50);
  return `http://127.0.0.1:${port}`;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const settle = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.on('connect', () => settle(true)).on('error', () => settle(false));
  });
}

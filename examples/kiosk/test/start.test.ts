import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));

interface Started {
  readonly child: ChildProcess;
  readonly exit: Promise<{ readonly code: number | null; readonly output: string }>;
  /** The URL that was printed. */
  readonly url: Promise<string>;
}

/** Runs `npm run example`. */
function runExample(...args: readonly string[]): Started {
  const child = spawn('npm', ['run', '--silent', 'example', '--', ...args], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    detached: process.platform !== 'win32',
  });
  const exit = Promise.withResolvers<{ code: number | null; output: string }>();
  const url = Promise.withResolvers<string>();
  let output = '';
  const read = (chunk: Buffer) => {
    output += chunk.toString();
    const [, printed] = /(http:\/\/127\.0\.0\.1:\d+\/)/.exec(output) ?? [];
    if (printed !== undefined) url.resolve(printed);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  child.on('close', (code) => {
    exit.resolve({ code, output });
    url.reject(new Error(`The example printed no URL: ${output}`));
  });
  url.promise.catch(() => undefined);
  return { child, exit: exit.promise, url: url.promise };
}

test.concurrent('prints one URL that serves the page and the back end; Ctrl-C stops all processes with exit code 0', async () => {
  const { child, exit, url } = runExample();
  const address = await url;
  expect(await (await fetch(address)).text()).toContain('<div id="root">');
  const response = await fetch(`${address}api/faces/find`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ library: 'alibabaLinkvisual', isolationId: 'ZheJiangHZ', userId: '3mtjaqebeq4d****' }),
  });
  expect(await response.json()).toMatchObject([{ name: 'Tony' }]);

  // A terminal sends the signal of Ctrl-C to every process of the group.
  process.kill(-child.pid!, 'SIGINT');
  const { code, output } = await exit;
  expect(code).toBe(0);
  expect(output.match(/http:/g)).toHaveLength(1);
  await expect(fetch(address)).rejects.toThrow('fetch failed');
  expect(() => process.kill(-child.pid!, 0)).toThrow('ESRCH');
});

test.concurrent('a port that is already in use is reported in one line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, output } = await runExample('--port', String(port)).exit;
  other.close();
  expect(code).toBe(2);
  expect(output.trim()).toBe(
    `example: Port ${port} is already in use. Choose another with --port, or omit --port to use a free one.`,
  );
});

test.concurrent('SIGTERM stops the example with exit code 0', async () => {
  const { child, exit, url } = runExample('--port', '0');
  await url;
  child.kill('SIGTERM');
  expect((await exit).code).toBe(0);
});

test.concurrent.for([
  ['--port', 'high'],
  ['--prot', '1'],
])('%s %s is refused in one line', async (args) => {
  const { code, output } = await runExample(...args).exit;
  expect(code).toBe(2);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(output).toMatch(/^example: .*--p/);
});

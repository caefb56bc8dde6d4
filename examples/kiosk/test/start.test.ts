import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
  /** The address that was printed. */
  readonly url: Promise<string>;
}

/** Starts the example as a person does. */
function example(...args: readonly string[]): Started {
  const child = spawn('npm', ['run', '--silent', 'example', '--', ...args], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    detached: process.platform !== 'win32',
  });
  const ended = Promise.withResolvers<{ code: number | null; output: string }>();
  const url = Promise.withResolvers<string>();
  let output = '';
  const read = (chunk: Buffer) => {
    output += chunk.toString();
    const [, found] = /(http:\/\/127\.0\.0\.1:\d+\/)/.exec(output) ?? [];
    if (found !== undefined) url.resolve(found);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  child.on('close', (code) => {
    ended.resolve({ code, output });
    url.reject(new Error(`no address was printed: ${output}`));
  });
  url.promise.catch(() => undefined);
  return { child, ended: ended.promise, url: url.promise };
}

test('prints one address, where the page and its back end answer; Ctrl-C ends all of it, well', async () => {
  const { child, ended, url } = example();
  const address = await url;
  expect(await (await fetch(address)).text()).toContain('<div id="root">');
  const answer = await fetch(`${address}api/faces/find`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ library: 'alibabaLinkvisual', isolationId: 'ZheJiangHZ', userId: '3mtjaqebeq4d****' }),
  });
  expect(await answer.json()).toMatchObject([{ name: 'Tony' }]);

  // What a terminal does at Ctrl-C: the signal goes to all processes of the group.
  process.kill(-child.pid!, 'SIGINT');
  const { code, output } = await ended;
  expect(code).toBe(0);
  expect(output.match(/http:/g)).toHaveLength(1);
  await expect(fetch(address)).rejects.toThrow('fetch failed');
  expect(() => process.kill(-child.pid!, 0)).toThrow('ESRCH');
});

test('a port that is taken is told in one line', async () => {
  const first = example();
  const { port } = new URL(await first.url);
  const { code, output } = await example('--port', port).ended;
  expect(code).toBe(2);
  expect(output.trim()).toBe(
    `example: port ${port} is taken: choose another with --port, or leave it out for a free one`,
  );
  first.child.kill('SIGTERM');
  expect((await first.ended).code).toBe(0);
});

test.each([
  ['--port', 'high'],
  ['--prot', '1'],
])('%s %s is refused in one line', async (...args) => {
  const { code, output } = await example(...args).ended;
  expect(code).toBe(2);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(output).toMatch(/^example: .*--p/);
});

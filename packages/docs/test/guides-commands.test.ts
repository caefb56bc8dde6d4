import { execFile, spawn, type ChildProcessByStdio } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workspace } from '../../../tools/workspace/copy.ts';
import { guidesIn } from './guides.ts';

const folder = join(workspace, 'packages/docs/test/guides-commands-run');
const guides = guidesIn('en');
const guideNamed = (searched: string) => guides.find(({ name }) => name === searched)!;
const cli = join(workspace, 'packages/mock-server/src/cli.ts');

/** Writes the files whose full content the guides show. */
beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { meta, code } of guides.flatMap(({ blocks }) => blocks)) {
    const file = /^title="([\w./-]+)"$/.exec(meta)?.[1];
    if (file === undefined) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, ...args: string[]): Promise<string> {
  return new Promise((resolve) =>
    execFile(command, args, { cwd: folder }, (_, stdout, stderr) => resolve(stdout + stderr)),
  );
}

/** Resolves with the address that a server prints. */
function addressOf({ stdout }: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  let output = '';
  return new Promise((resolve) => {
    stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [address] = /127\.0\.0\.1:\d+(?=\n)/.exec(output) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
}

describe('the guide to the mock server', () => {
  const { blocks } = guideNamed('mock-server');

  test('starts it, and the curl commands print the output in the guide', async () => {
    const started = blocks.find(({ language }) => language === 'sh')!.code;
    const [, options] = /^npm run mock-server -- (.+)$/m.exec(started)!;
    const args = options!.replace('--port 4010', '--port 0').split(' ');
    const server = spawn(process.execPath, ['--conditions=@polyface/source', cli, ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const address = await addressOf(server);
      const commands = blocks.flatMap(({ language, meta, code }, index) =>
        language === 'sh' && meta === 'run' ? [{ code, output: blocks[index + 1]!.code }] : [],
      );
      expect(commands.length).toBeGreaterThan(1);
      for (const { code, output } of commands) {
        expect(await run('sh', '-c', code.replaceAll('127.0.0.1:4010', address))).toBe(output);
      }
    } finally {
      server.kill();
    }
  });

  test('uses only options that the server has, as every guide does', async () => {
    const help = await run(process.execPath, '--conditions=@polyface/source', cli, '--help');
    const commands = guides.flatMap(({ text }) => [...text.matchAll(/(?:polyface-mock|mock-server --) .*/g)].join(' '));
    const options = commands.flatMap((line) => line.match(/--[a-z-]+/g) ?? []);
    expect(options.length).toBeGreaterThan(4);
    expect(options.filter((option) => !help.includes(`${option} `))).toEqual([]);
  });
});

test('the spec in the guide to adding an endpoint passes the checks', async () => {
  const { meta } = guideNamed('adding-an-endpoint').blocks.find(({ language }) => language === 'yaml')!;
  const [, file] = /^title="([\w./-]+)"$/.exec(meta)!;
  const spec = readFileSync(join(folder, file!), 'utf8');
  cpSync(join(workspace, 'specs'), join(folder, 'specs'), { recursive: true });
  writeFileSync(join(folder, file!), spec);
  const output = await run(process.execPath, join(workspace, 'tools/codegen/src/check/cli.ts'));
  expect(output).toMatch(/^check: \d+ services, \d+ endpoints, no problems\n$/);
});

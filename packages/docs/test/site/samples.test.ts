import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { serve, type MockServer, type ServedCall } from '@polyface/mock-server';
import { services } from '@polyface/mocks/services';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workspace } from '../../../../tools/workspace/copy.ts';
import { compiler, writeTypeCheck } from '../../../../tools/workspace/type-check.ts';
import { served } from './served.ts';
import { operationIn, specs } from './specs.ts';

const credentials = { keyId: 'sample-key', secret: 'sample-secret' };
const folder = join(workspace, 'packages/docs/test/samples-run');
const calls: ServedCall[] = [];
let server: MockServer;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const mocks = Object.values(services).map((mock) => mock({ credentials }));
  server = await serve(mocks, { onCall: (call) => calls.push(call) });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A sample as a reader of the page copies it. */
interface Shown {
  readonly operation: string;
  readonly slug: string;
  readonly label: string;
  readonly code: string;
}

const labels = ['TypeScript', 'TypeScript (.safe)', 'Facade', 'curl', 'Python', 'Java'];
const shown = specs().flatMap((spec): Shown[] => {
  const text = readFileSync(join(served.folder, 'en', spec.service, spec.slug, 'index.md'), 'utf8');
  const found = [...text.matchAll(/^### (.+)\n\n```\w+\n([^]*?)\n```$/gm)].map(([, label, code]) => ({
    label: label!,
    code: code!,
  }));
  return found
    .filter(({ label }) => labels.includes(label))
    .map((sample) => ({
      operation: operationIn(spec).operationId as string,
      slug: `${spec.service}-${spec.slug}`,
      ...sample,
    }));
});
const of = (...wanted: string[]) => shown.filter(({ label }) => wanted.includes(label));

/** Whether a program is there. Where it is not, what it would run is told in one line; in CI that is an error. */
function has(program: string, argument = '--version'): boolean {
  const there = spawnSync(program, [argument]).status === 0;
  if (!there && process.env['CI']) throw new Error(`CI needs ${program}.`);
  if (!there) console.warn(`The samples for ${program} did not run: it is not here.`);
  return there;
}

interface Ended {
  readonly code: number;
  readonly output: string;
}

function run(program: string, args: readonly string[], secret: string): Promise<Ended> {
  const env = { ...process.env, KEY_ID: credentials.keyId, SECRET: secret, ENDPOINT: server.url };
  return new Promise((resolve) => {
    execFile(program, args, { env, cwd: folder, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
}

/** Runs some samples, as many at a time as there are processors. */
async function runEach(
  samples: readonly Shown[],
  start: (sample: Shown) => Promise<Ended>,
): Promise<Map<Shown, Ended>> {
  const waiting = [...samples];
  const ended = new Map<Shown, Ended>();
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) ended.set(next, await start(next));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return ended;
}

/** What the server saw since the last time. */
function seen(): { operation: string | undefined; ok: boolean | undefined; status: number | undefined }[] {
  return calls
    .splice(0)
    .map(({ call }) => ({ operation: call?.operation, ok: call?.verdict?.ok, status: call?.status }));
}

const accepted = (samples: readonly Shown[]) => samples.map(({ operation }) => ({ operation, ok: true, status: 200 }));
const byOperation = (list: ReturnType<typeof seen>) =>
  list.toSorted((a, b) => String(a.operation).localeCompare(String(b.operation)));

test('every operation has a sample in each way', () => {
  for (const label of labels.filter((one) => one !== 'Facade')) expect(of(label), label).toHaveLength(specs().length);
  expect(of('Facade').length).toBeGreaterThan(8);
});

describe('in plain languages', { timeout: 240_000 }, () => {
  const extension = { curl: 'sh', Python: 'py' } as const;
  test.each([
    ['bash', 'curl', has('curl') && has('openssl', 'version')],
    ['python3', 'Python', has('python3')],
  ] as const)(
    '%s runs every sample as it stands, its signature is accepted, and that of a wrong secret is not',
    async (program, label, there) => {
      if (!there) return;
      const samples = of(label);
      const file = ({ slug }: Shown) => join(folder, `${slug}.${extension[label]}`);
      for (const sample of samples) writeFileSync(file(sample), sample.code);
      const ended = await runEach(samples, (sample) => run(program, [file(sample)], credentials.secret));
      expect(
        [...ended].filter(([, { code }]) => code !== 0).map(([{ slug }, { output }]) => `${slug}: ${output}`),
      ).toEqual([]);
      expect(byOperation(seen())).toEqual(byOperation(accepted(samples)));
      await runEach(samples, (sample) => run(program, [file(sample)], 'wrong'));
      expect(seen().map(({ ok }) => ok)).toEqual(samples.map(() => false));
    },
  );

  test('Java compiles and runs every sample as it stands', async () => {
    if (!has('javac', '-version')) return;
    const samples = of('Java');
    const name = (index: number) => `sample${index}`;
    samples.forEach(({ code }, index) => {
      mkdirSync(join(folder, 'java', name(index)), { recursive: true });
      writeFileSync(join(folder, 'java', name(index), 'Sample.java'), `package ${name(index)};\n${code}`);
    });
    const each = samples.map((_, index) => `run(() -> ${name(index)}.Sample.main(args));`).join('\n');
    const runner = `public class Runner {
      interface Main { void main() throws Exception; }
      static void run(Main main) { try { main.main(); } catch (Exception error) { System.out.println("FAILED " + error); } }
      public static void main(String[] args) { ${each} }
    }`;
    writeFileSync(join(folder, 'java/Runner.java'), runner);
    const files = samples.map((_, index) => `java/${name(index)}/Sample.java`);
    expect(await run('javac', ['-encoding', 'US-ASCII', '-d', 'classes', 'java/Runner.java', ...files], '')).toEqual({
      code: 0,
      output: '',
    });
    const ended = await run('java', ['-cp', 'classes', 'Runner'], credentials.secret);
    expect(ended.output).not.toContain('FAILED');
    expect(byOperation(seen())).toEqual(byOperation(accepted(samples)));
    await run('java', ['-cp', 'classes', 'Runner'], 'wrong');
    expect(seen().map(({ ok }) => ok)).toEqual(samples.map(() => false));
  });
});

describe('with our packages', { timeout: 240_000 }, () => {
  const samples = of('TypeScript', 'TypeScript (.safe)', 'Facade');
  const name = ({ slug, label }: Shown) => `${slug}-${label.replaceAll(/\W/g, '')}.ts`;
  const runner = `
    import { services } from '@polyface/mocks/services';
    const credentials = { keyId: 'sample-key', secret: 'sample-secret' };
    const mocks = Object.values(services).map((mock) => mock({ credentials }));
    globalThis.fetch = (url, init) => mocks.find((mock) => mock.isVendorHost(new URL(url).host)).fetch(url, init);
    const log = console.log;
    let data = 0;
    console.log = () => data++;
    console.error = () => {};
    const told = {};
    for (const file of process.argv.slice(2)) {
      const error = await import('./' + file).then(() => undefined, (reason) => reason.code ?? String(reason));
      told[file] = { error, data, calls: mocks.flatMap((mock) => mock.calls().map(({ operation, verdict }) => [operation, verdict.ok])) };
      mocks.forEach((mock) => mock.reset());
      data = 0;
    }
    log(JSON.stringify(told));
  `;

  beforeAll(() => {
    for (const sample of samples) writeFileSync(join(folder, name(sample)), sample.code);
    writeFileSync(join(folder, 'runner.mjs'), runner);
  });

  const report = async (secret: string) => {
    const { output } = await run(
      process.execPath,
      ['--conditions=@polyface/source', 'runner.mjs', ...samples.map(name)],
      secret,
    );
    return JSON.parse(output) as Record<string, { error?: string; data: number; calls: [string, boolean][] }>;
  };

  test('every sample runs, and its call is accepted', async () => {
    const told = await report(credentials.secret);
    const wrong = samples.filter((sample) => {
      const { error, calls: made } = told[name(sample)]!;
      return error !== undefined || JSON.stringify(made) !== JSON.stringify([[sample.operation, true]]);
    });
    expect(wrong.map((sample) => [name(sample), told[name(sample)]])).toEqual([]);
  });

  test('with a wrong secret every call is refused, and no sample takes that for data', async () => {
    const told = await report('wrong');
    expect(Object.values(told).flatMap(({ calls: made }) => made.filter(([, ok]) => ok))).toEqual([]);
    expect(Object.entries(told).filter(([, { data }]) => data > 0)).toEqual([]);
  });

  test('every sample compiles', async () => {
    writeTypeCheck(folder, '../../../../tsconfig.base.json', samples.map(name));
    expect(await run(process.execPath, [join(workspace, compiler), '-p', '.'], '')).toEqual({ code: 0, output: '' });
  });
});

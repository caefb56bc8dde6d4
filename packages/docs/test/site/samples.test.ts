import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve, type MockServer, type ServedCall } from '@polyface/mock-server';
import { services } from '@polyface/mocks/services';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workspace } from '../../../../tools/workspace/copy.ts';
import { compiler, writeTypeCheck } from '../../../../tools/workspace/type-check.ts';
import { isInstalled, runEach, runProgram, type ProcessResult } from './programs.ts';
import { served } from './served.ts';
import { operationIn, readSpecs } from './specs.ts';

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

/** A code sample as the page shows it. */
interface PageSample {
  readonly operation: string;
  readonly slug: string;
  readonly label: string;
  readonly code: string;
}

const labels = ['TypeScript', 'TypeScript (.safe)', 'Facade', 'curl', 'Python', 'Java', 'Go'];
const specs = await readSpecs();
const pageSamples = specs.flatMap((spec): PageSample[] => {
  const text = readFileSync(join(served.folder, 'en', spec.service, spec.slug, 'index.md'), 'utf8');
  const samples = [...text.matchAll(/^### (.+)\n\n```\w+\n([^]*?)\n```$/gm)].map(([, label, code]) => ({
    label: label!,
    code: code!,
  }));
  return samples
    .filter(({ label }) => labels.includes(label))
    .map((sample) => ({
      operation: operationIn(spec).operationId as string,
      slug: `${spec.service}-${spec.slug}`,
      ...sample,
    }));
});
const samplesIn = (...names: string[]) => pageSamples.filter(({ label }) => names.includes(label));

/** Runs a program with credentials and the address of the mock server. */
function run(program: string, args: readonly string[], secret: string): Promise<ProcessResult> {
  return runProgram(program, args, folder, { KEY_ID: credentials.keyId, SECRET: secret, ENDPOINT: server.url });
}

/** The calls the server received since the last call of this function. */
function newCalls(): { operation: string | undefined; ok: boolean | undefined; status: number | undefined }[] {
  return calls
    .splice(0)
    .map(({ call }) => ({ operation: call?.operation, ok: call?.verdict?.ok, status: call?.status }));
}

const accepted = (samples: readonly PageSample[]) =>
  samples.map(({ operation }) => ({ operation, ok: true, status: 200 }));
const byOperation = (list: ReturnType<typeof newCalls>) =>
  list.toSorted((a, b) => String(a.operation).localeCompare(String(b.operation)));

test('every operation has a sample of each kind', () => {
  for (const label of labels.filter((one) => one !== 'Facade'))
    expect(samplesIn(label), label).toHaveLength(specs.length);
  expect(samplesIn('Facade').length).toBeGreaterThan(8);
});

describe('in other languages', { timeout: 240_000 }, () => {
  test('bash runs every sample unchanged; its signature is accepted, and refused with a wrong secret', async () => {
    if (!isInstalled('curl') || !isInstalled('openssl', 'version')) return;
    const samples = samplesIn('curl');
    const file = ({ slug }: PageSample) => join(folder, `${slug}.sh`);
    for (const sample of samples) writeFileSync(file(sample), sample.code);
    const results = await runEach(samples, (sample) => run('bash', [file(sample)], credentials.secret));
    expect(
      [...results].filter(([, { code }]) => code !== 0).map(([{ slug }, { output }]) => `${slug}: ${output}`),
    ).toEqual([]);
    expect(byOperation(newCalls())).toEqual(byOperation(accepted(samples)));
    await runEach(samples, (sample) => run('bash', [file(sample)], 'wrong'));
    expect(newCalls().map(({ ok }) => ok)).toEqual(samples.map(() => false));
  });

  test('Python runs every sample unchanged; its signature is accepted, and refused with a wrong secret', async () => {
    if (!isInstalled('python3')) return;
    const samples = samplesIn('Python');
    const file = ({ slug }: PageSample) => `${slug}.py`;
    for (const sample of samples) writeFileSync(join(folder, file(sample)), sample.code);
    // All in one process, each as a program of its own: a start of Python takes longer than a call.
    const runner = [
      'import runpy, sys, traceback',
      'for name in sys.argv[1:]:',
      '    try: runpy.run_path(name, run_name="__main__")',
      '    except BaseException: print("FAILED", name, traceback.format_exc())',
    ].join('\n');
    writeFileSync(join(folder, 'runner.py'), runner);
    const result = await run('python3', ['runner.py', ...samples.map(file)], credentials.secret);
    expect(result.output).not.toContain('FAILED');
    expect(byOperation(newCalls())).toEqual(byOperation(accepted(samples)));
    await run('python3', ['runner.py', ...samples.map(file)], 'wrong');
    expect(newCalls().map(({ ok }) => ok)).toEqual(samples.map(() => false));
  });

  test('Java compiles and runs every sample unchanged', async () => {
    if (!isInstalled('javac', '-version')) return;
    const samples = samplesIn('Java');
    // For programs that run for a second.
    const flags = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
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
    const javac = [...flags.map((flag) => `-J${flag}`), '-encoding', 'US-ASCII', '-d', 'classes', 'java/Runner.java'];
    expect(await run('javac', [...javac, ...files], '')).toEqual({
      code: 0,
      output: '',
    });
    const result = await run('java', [...flags, '-cp', 'classes', 'Runner'], credentials.secret);
    expect(result.output).not.toContain('FAILED');
    expect(byOperation(newCalls())).toEqual(byOperation(accepted(samples)));
    await run('java', [...flags, '-cp', 'classes', 'Runner'], 'wrong');
    expect(newCalls().map(({ ok }) => ok)).toEqual(samples.map(() => false));
  });
});

describe('in Go', { timeout: 240_000 }, () => {
  test('every sample is formatted, compiles and runs unchanged', async () => {
    if (!isInstalled('go', 'version')) return;
    const samples = samplesIn('Go');
    const name = (index: number) => `sample${index}`;
    mkdirSync(join(folder, 'go'), { recursive: true });
    samples.forEach(({ code }, index) => writeFileSync(join(folder, 'go', `${name(index)}.go`), `${code}\n`));
    expect(await run('gofmt', ['-l', 'go'], '')).toEqual({ code: 0, output: '' });
    // One program runs all samples: each becomes a package, and `log.Fatal` a panic that ends only its own sample.
    rmSync(join(folder, 'go'), { recursive: true });
    samples.forEach(({ code }, index) => {
      mkdirSync(join(folder, 'go', name(index)), { recursive: true });
      const library = code.replace('package main', `package ${name(index)}`).replace('func main()', 'func Main()');
      writeFileSync(join(folder, 'go', name(index), 'sample.go'), library.replaceAll('log.Fatal(', 'log.Panic('));
    });
    const imports = samples.map((_, index) => `\t"samples/${name(index)}"`).join('\n');
    const mains = samples.map((_, index) => `${name(index)}.Main`).join(', ');
    writeFileSync(join(folder, 'go/go.mod'), 'module samples\n\ngo 1.21\n');
    writeFileSync(
      join(folder, 'go/main.go'),
      `package main\n\nimport (\n${imports}\n)\n\nfunc main() {
	for _, sample := range []func(){${mains}} {
		func() { defer func() { recover() }(); sample() }()
	}\n}\n`,
    );
    expect(await run('go', ['build', '-C', 'go', '-o', 'runner', '.'], '')).toEqual({ code: 0, output: '' });
    await run(join(folder, 'go/runner'), [], credentials.secret);
    expect(byOperation(newCalls())).toEqual(byOperation(accepted(samples)));
    await run(join(folder, 'go/runner'), [], 'wrong');
    expect(newCalls().map(({ ok }) => ok)).toEqual(samples.map(() => false));
  });
});

describe('with our packages', { timeout: 240_000 }, () => {
  const samples = samplesIn('TypeScript', 'TypeScript (.safe)', 'Facade');
  const name = ({ slug, label }: PageSample) => `${slug}-${label.replaceAll(/\W/g, '')}.ts`;
  const runner = `
    import { services } from '@polyface/mocks/services';
    const credentials = { keyId: 'sample-key', secret: 'sample-secret' };
    const mocks = Object.values(services).map((mock) => mock({ credentials }));
    globalThis.fetch = (url, init) => mocks.find((mock) => mock.isVendorHost(new URL(url).host)).fetch(url, init);
    const log = console.log;
    let data = 0;
    console.log = () => data++;
    console.error = () => {};
    const reports = {};
    for (const file of process.argv.slice(2)) {
      const error = await import('./' + file).then(() => undefined, (reason) => reason.code ?? String(reason));
      reports[file] = { error, data, calls: mocks.flatMap((mock) => mock.calls().map(({ operation, verdict }) => [operation, verdict.ok])) };
      mocks.forEach((mock) => mock.reset());
      data = 0;
    }
    log(JSON.stringify(reports));
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

  test('every sample runs and its call is accepted', async () => {
    const reports = await report(credentials.secret);
    const failed = samples.filter((sample) => {
      const { error, calls: signedCalls } = reports[name(sample)]!;
      return error !== undefined || JSON.stringify(signedCalls) !== JSON.stringify([[sample.operation, true]]);
    });
    expect(failed.map((sample) => [name(sample), reports[name(sample)]])).toEqual([]);
  });

  test('with a wrong secret every call is refused and no sample prints data', async () => {
    const reports = await report('wrong');
    expect(Object.values(reports).flatMap(({ calls: signedCalls }) => signedCalls.filter(([, ok]) => ok))).toEqual([]);
    expect(Object.entries(reports).filter(([, { data }]) => data > 0)).toEqual([]);
  });

  test('every sample compiles', async () => {
    writeTypeCheck(folder, '../../../../tsconfig.base.json', samples.map(name));
    expect(await run(process.execPath, [join(workspace, compiler), '-p', '.'], '')).toEqual({ code: 0, output: '' });
  });
});

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flushChanges, FsTree } from 'nx/src/generators/tree.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkServices } from '../../codegen/src/check/check.ts';
import { listServices, readService } from '../../codegen/src/read.ts';
import { endpoint, type EndpointOptions } from './endpoint.ts';
import { service, type ServiceOptions } from './service.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'polyface-generators-'));
const file = (path: string) => join(copy, path);

/** A copy of the specs, because the generators write into them. */
beforeAll(() => {
  cpSync(join(root, 'specs'), file('specs'), { recursive: true });
  const protocols = 'packages/runtime/src/protocols';
  mkdirSync(dirname(file(protocols)), { recursive: true });
  symlinkSync(join(root, protocols), file(protocols));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const services = readdirSync(join(root, 'specs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'protocols')
  .map(({ name }) => name);
const protocols = readdirSync(join(root, 'specs/protocols')).map((name) => name.replace(/\.yaml$/, ''));

function addEndpoint(options: EndpointOptions): void {
  const tree = new FsTree(copy, false);
  endpoint(tree, options);
  flushChanges(copy, tree.listChanges());
}

function addService(options: ServiceOptions): void {
  const tree = new FsTree(copy, false);
  service(tree, options);
  flushChanges(copy, tree.listChanges());
}

/** Checks the specs of a service. Returns the problems that are no `x-todo`, and the number of those that are. */
async function checkSpecs(name: string): Promise<{ problems: string[]; todos: number }> {
  const others = (await listServices(copy)).filter((other) => other !== name);
  const found = await checkServices(copy, [await readService(copy, name)], others);
  const lines = found.map(({ file: at, line, message }) => `${at}:${line}: ${message}`);
  const problems = lines.filter((line) => !/^specs\/\S+\.yaml:\d+: To do: /.test(line));
  return { problems, todos: lines.length - problems.length };
}

describe('the generator of endpoints', () => {
  test.each(services)('writes a spec for %s whose only problems are its x-todos', async (name) => {
    addEndpoint({ endpoint: `${name}/GetLiveCode` });
    const { problems, todos } = await checkSpecs(name);
    rmSync(file(`specs/${name}/get-live-code.yaml`));
    expect(problems).toEqual([]);
    expect(todos).toBeGreaterThan(3);
  });

  test('reads a service.yaml with line breaks of Windows', () => {
    const spec = file('specs/tencent-faceid/service.yaml');
    const draft = file('specs/tencent-faceid/get-live-code.yaml');
    const text = readFileSync(spec, 'utf8');
    addEndpoint({ endpoint: 'tencent-faceid/GetLiveCode' });
    const expected = readFileSync(draft, 'utf8');
    rmSync(draft);
    writeFileSync(spec, text.replaceAll('\n', '\r\n'));
    addEndpoint({ endpoint: 'tencent-faceid/GetLiveCode' });
    writeFileSync(spec, text);
    const written = readFileSync(draft, 'utf8');
    rmSync(draft);
    expect(written).toBe(expected);
  });

  test.each([
    ['nowhere/GetLiveCode', /Unknown service "nowhere"\..*tencent-faceid/],
    ['tencent-faceid/Get_Live_Code', /"Get_Live_Code" cannot be the name of an operation\. Write/],
    ['tencent-faceid/DetectAuth', /already exists\. Choose another/],
  ])('refuses %s and says how to fix it', (name, message) => {
    expect(() => addEndpoint({ endpoint: name })).toThrow(message);
  });
});

describe('the generator of services', () => {
  test.each(protocols)('writes a service of %s that is short, and endpoints can be added', async (protocol) => {
    addService({ service: 'invented-thing', protocol, host: 'thing.example', apiVersion: '2031-05-01' });
    addEndpoint({ endpoint: 'invented-thing/GetLiveCode' });
    const { problems } = await checkSpecs('invented-thing');
    const text = readFileSync(file('specs/invented-thing/service.yaml'), 'utf8');
    rmSync(file('specs/invented-thing'), { recursive: true });
    expect(problems).toEqual([]);
    expect(text.split('\n').length).toBeLessThan(40);
  });

  test.each([
    [{ service: 'Thing', protocol: 'megvii', host: 'a.example' }, /The service name "Thing" is not in kebab-case/],
    [{ service: 'thing', host: 'a.example' }, /--protocol is missing\. Add one of .*tencent-tc3/],
    [{ service: 'thing', protocol: 'soap', host: 'a.example' }, /Unknown protocol "soap"\. Add one of/],
    [{ service: 'thing', protocol: 'megvii' }, /--host is missing\. Add the vendor's host/],
    [{ service: 'tencent-faceid', protocol: 'tencent-tc3', host: 'a.example' }, /already exists\. Choose another/],
  ])('refuses %j and says how to fix it', (options, message) => {
    expect(() => addService(options)).toThrow(message);
  });
});

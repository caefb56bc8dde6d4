import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, YAMLError } from 'yaml';
import { composeEndpoint } from './compose/endpoint.ts';
import { originOf } from './compose/origins.ts';
import { composeService } from './compose/service.ts';
import { listEntries } from './folder.ts';
import { parsePointer } from './json-pointer.ts';
import { yamlLibrary } from './libraries.ts';
import { membersOf } from './members.ts';
import { offsetOfSlip } from './slip.ts';
import type { Problem, ServiceSource, Source } from './source.ts';
import { parsePlainYaml } from './plain-yaml.ts';

/** The folder under `specs/` with what the services of a protocol share. It is not a service. */
export const protocolsFolder = 'protocols';

/** The services: the folders under `specs/` that contain a YAML file, in alphabetical order. */
export async function listServices(root: string): Promise<string[]> {
  const folders = (await listEntries(join(root, 'specs'))).filter(
    (entry) => entry.isDirectory() && !isSideFile(entry.name) && entry.name !== protocolsFolder,
  );
  const files = await Promise.all(folders.map(({ name }) => listSpecFiles(root, name)));
  return sortNames(folders.filter((_, index) => files[index]!.length > 0).map(({ name }) => name));
}

/** The endpoints of a service: the names of its endpoint files without extension. */
export async function listEndpoints(root: string, id: string): Promise<string[]> {
  const names = await listSpecFiles(root, id);
  return names.filter((name) => name !== 'service.yaml').map((name) => name.replace(/\.yaml$/, ''));
}

/**
 * Reads and parses every YAML file of a service's folder. The service inherits from its protocol, the endpoints from their service. A file
 * that cannot be read or parsed has `problems`.
 */
export async function readService(root: string, id: string): Promise<ServiceSource> {
  const names = await listSpecFiles(root, id);
  const sources = names.map((name) => readSource(root, `specs/${id}/${name}`));
  const service = sources.find((_, index) => names[index] === 'service.yaml');
  const endpoints = sources.filter((_, index) => names[index] !== 'service.yaml');
  return composeFolder({ id, service, endpoints, protocol: await readProtocol(root, service) });
}

/** Adds to a service and its endpoints what they inherit. */
export function composeFolder({ id, service: own, endpoints, protocol }: ServiceSource): ServiceSource {
  const service = own && composeService(own, protocol, id);
  return { id, protocol, service, endpoints: endpoints.map((endpoint) => composeEndpoint(endpoint, service)) };
}

async function readProtocol(root: string, service: Source | undefined): Promise<Source | undefined> {
  const name = membersOf(service?.data)['x-protocol'];
  if (typeof name !== 'string' || !/^[a-z][a-z0-9-]*$/.test(name)) return undefined;
  const exists = (await listSpecFiles(root, protocolsFolder)).includes(`${name}.yaml`);
  return exists ? readSource(root, `specs/${protocolsFolder}/${name}.yaml`) : undefined;
}

/** Parses the text of a file. An integer that a `number` cannot represent becomes a `bigint` in `data`. */
export function parseSource(file: string, text: string): Source {
  const plain = parsePlainYaml(text);
  let parsed: Document | undefined;
  const document = () => (parsed ??= parseNodes(text));
  if (plain) return { file, text, document, isPlain: true, data: plain.data, problems: [] };
  const { data, problems } = convertNodes(file, text, document());
  return { file, text, document, isPlain: false, data, problems };
}

function parseNodes(text: string): Document {
  return yamlLibrary().parseDocument(text, { intAsBigInt: true, prettyErrors: false, logLevel: 'error' });
}

function convertNodes(file: string, text: string, document: Document): Pick<Source, 'data' | 'problems'> {
  const problems = [...document.errors, ...document.warnings].map((error) => problemOf(file, document, text, error));
  if (document.errors.length > 0) return { data: undefined, problems };
  try {
    const data: unknown = document.toJS({ reviver: (_, value) => toNumberIfSafe(value) });
    return { data, problems };
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0]!.replace(/\.?$/, '.');
    const message = `The YAML cannot be converted to data: ${reason}`;
    return { data: undefined, problems: [...problems, { file, line: 1, message }] };
  }
}

/** The line (counted from 1) of the value at a path, or of its nearest ancestor if the value does not exist. */
export function lineOf(source: Source, path: readonly (string | number)[]): number {
  const { isAlias, isMap, isScalar, isSeq } = yamlLibrary();
  const document = source.document();
  let node: unknown = document.contents;
  let offset = isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    const next: { at: unknown; value: unknown } | undefined = childNode(node, step);
    if (!next) break;
    offset = (next.at as { range?: [number, number, number] } | null)?.range?.[0] ?? offset;
    node = next.value;
  }
  return lineAt(source.text, offset);
}

/** The file and the line where the value at a path was written. */
export function positionOf(source: Source, path: readonly (string | number)[]): { file: string; line: number } {
  const origin = originOf(source, path);
  return { file: origin.source.file, line: lineOf(origin.source, origin.path) };
}

/** What a `$ref` refers to. */
export interface Target {
  readonly source: Source;
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The targets that were found, by the file of the `$ref`. Rules and models resolve the same references many times. */
const targets = new WeakMap<ServiceSource, WeakMap<Source, Map<string, Target | undefined>>>();

/** The target of a `$ref`. `undefined` if there is no target or if the `$ref` has an unsupported form (`specs/README.md`). */
export function resolveRef(service: ServiceSource, from: Source, ref: string): Target | undefined {
  let all = targets.get(service);
  if (!all) targets.set(service, (all = new WeakMap()));
  let own = all.get(from);
  if (!own) all.set(from, (own = new Map()));
  if (!own.has(ref)) own.set(ref, findTarget(service, from, ref));
  return own.get(ref);
}

function findTarget(service: ServiceSource, from: Source, ref: string): Target | undefined {
  const [, file, protocol, pointer] = /^(\.\/service\.yaml|\.\.\/protocols\/([^/]+)\.yaml)?#(\/.*)$/.exec(ref) ?? [];
  if (protocol !== undefined && protocol !== membersOf(service.service?.data)['x-protocol']) return undefined;
  const source = file === undefined ? from : service.service;
  if (pointer === undefined || !source) return undefined;
  const path = parsePointer(pointer);
  let value: unknown = source.data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return { source, path, value };
}

function childNode(node: unknown, step: string | number): { at: unknown; value: unknown } | undefined {
  const { isMap, isScalar, isSeq } = yamlLibrary();
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { at: item, value: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair && { at: pair.key, value: pair.value };
}

/** Converts a `bigint` that a `number` can represent. */
export function toNumberIfSafe(value: unknown): unknown {
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function problemOf(file: string, document: Document, text: string, error: YAMLError): Problem {
  const reason = error.message.split('\n')[0]!.replace(/[.:]?$/, '.');
  const fix = error.code === 'DUPLICATE_KEY' ? ' Remove one of the two keys.' : '';
  return {
    file,
    line: lineAt(text, offsetOfSlip(document, text, error)),
    message: `The file is not valid YAML: ${reason}${fix}`,
  };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function readSource(root: string, file: string): Source {
  try {
    const bytes = readFileSync(join(root, file));
    return parseSource(file, decoder.decode(bytes));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message = code?.startsWith('ERR_ENCODING')
      ? 'The file is not encoded in UTF-8. Save it as UTF-8.'
      : `The file cannot be read: ${code ?? String(error)}.`;
    const problem = { file, line: 1, message };
    return { ...parseSource(file, ''), data: undefined, problems: [problem] };
  }
}

async function listSpecFiles(root: string, id: string): Promise<string[]> {
  const names = (await listEntries(join(root, 'specs', id))).map(({ name }) => name);
  return sortNames(names.filter((name) => name.endsWith('.yaml') && !isSideFile(name)));
}

/** Whether a file or a folder belongs to an editor or the operating system: `._find.yaml`, `.#find.yaml`, `#find.yaml`. */
export function isSideFile(name: string): boolean {
  return /^[.#~]/.test(name);
}

function sortNames(names: readonly string[]): string[] {
  return [...names].sort((left, right) => (left < right ? -1 : 1));
}

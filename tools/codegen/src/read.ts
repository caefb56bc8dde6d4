import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Problem, ServiceSource, Source } from './source.ts';

/** The services: the folders under `specs/` that hold a YAML file, in alphabetical order. */
export async function listServices(root: string): Promise<string[]> {
  const folders = (await entries(join(root, 'specs'))).filter((entry) => entry.isDirectory());
  const held = await Promise.all(folders.map(({ name }) => specFiles(root, name)));
  return sorted(folders.filter((_, index) => held[index]!.length > 0).map(({ name }) => name));
}

/** A service's folder: every YAML file in it, parsed. What cannot be read or parsed becomes a problem of its source. */
export async function readService(root: string, id: string): Promise<ServiceSource> {
  const names = await specFiles(root, id);
  const sources = await Promise.all(names.map((name) => readSource(root, `specs/${id}/${name}`)));
  return {
    id,
    service: sources.find((_, index) => names[index] === 'service.yaml'),
    endpoints: sources.filter((_, index) => names[index] !== 'service.yaml'),
  };
}

/** The text of a file as a source. An integer that a `number` cannot hold becomes a `bigint` in its data. */
export function parseSource(file: string, text: string): Source {
  const document: Document = parseDocument(text, { intAsBigInt: true, prettyErrors: false, logLevel: 'error' });
  const problems = [...document.errors, ...document.warnings].map((error) => problemOf(file, text, error));
  if (document.errors.length > 0) return { file, text, document, data: undefined, problems };
  try {
    const data: unknown = document.toJS({ reviver: (_, value) => plain(value) });
    return { file, text, document, data, problems };
  } catch (error) {
    const message = `The file is not usable YAML: ${(error as Error).message.split('\n')[0]}`;
    return { file, text, document, data: undefined, problems: [...problems, { file, line: 1, message }] };
  }
}

/** The line (from 1) on which the value at a path begins; that of its nearest ancestor where there is no such value. */
export function lineOf(source: Source, path: readonly (string | number)[]): number {
  let node: unknown = source.document.contents;
  let offset = isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(source.document);
    const next: { at: unknown; value: unknown } | undefined = child(node, step);
    if (!next) break;
    offset = (next.at as { range?: [number, number, number] } | null)?.range?.[0] ?? offset;
    node = next.value;
  }
  return lineAt(source.text, offset);
}

/** What a `$ref` leads to, `undefined` where it leads nowhere or is not written as the house rules say. */
export function resolveRef(
  service: ServiceSource,
  from: Source,
  ref: string,
): { source: Source; path: string[]; value: unknown } | undefined {
  const [, file, pointer] = /^(\.\/service\.yaml)?#(\/.*)$/.exec(ref) ?? [];
  const source = file === undefined ? from : service.service;
  if (pointer === undefined || !source) return undefined;
  const path = pointer.slice(1).split('/').map(unescapeStep);
  let value: unknown = source.data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return { source, path, value };
}

function child(node: unknown, step: string | number): { at: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { at: item, value: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair && { at: pair.key, value: pair.value };
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function plain(value: unknown): unknown {
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function problemOf(file: string, text: string, error: YAMLError): Problem {
  const what = error.message.split('\n')[0]!.replace(/[.:]?$/, '.');
  const fix = error.code === 'DUPLICATE_KEY' ? ' Keep one of the two keys.' : '';
  return { file, line: lineAt(text, error.pos[0]), message: `The file is not valid YAML: ${what}${fix}` };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

async function readSource(root: string, file: string): Promise<Source> {
  try {
    const bytes = await readFile(join(root, file));
    return parseSource(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const what = code?.startsWith('ERR_ENCODING') ? 'it is not UTF-8: save it as UTF-8' : (code ?? String(error));
    const problem = { file, line: 1, message: `The file cannot be read: ${what}.` };
    return { ...parseSource(file, ''), data: undefined, problems: [problem] };
  }
}

async function specFiles(root: string, id: string): Promise<string[]> {
  return sorted(
    (await entries(join(root, 'specs', id))).map(({ name }) => name).filter((name) => name.endsWith('.yaml')),
  );
}

async function entries(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

function sorted(names: readonly string[]): string[] {
  return [...names].sort((left, right) => (left < right ? -1 : 1));
}

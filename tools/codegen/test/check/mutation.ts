import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkServices } from '../../src/check/check.ts';
import { parseSource } from '../../src/read.ts';
import type { Problem, ServiceSource } from '../../src/source.ts';

/** One mistake made in the base specs, and what must be said of it. */
export interface Mistake {
  /** The file under `specs/`. */
  readonly file: string;
  /** A text that stands in it once … */
  readonly given: string;
  /** … and what stands there instead. */
  readonly wrong: string;
  /** The file in which the problem is, where that is another one. */
  readonly in?: string;
  /** The line that is named, without its indentation. It is in the file once. */
  readonly at: string;
  /** Part of the message. */
  readonly says: string;
}

/** Files by their path from the root of the workspace. */
export type Files = ReadonlyMap<string, string>;

const root = fileURLToPath(new URL('.', import.meta.url));

/** The base specs: there is no problem in them. */
export async function baseFiles(): Promise<Files> {
  const names = await readdir(join(root, 'specs'), { recursive: true });
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => [`specs/${file}`, await readFile(join(root, 'specs', file), 'utf8')] as const),
    ),
  );
}

/** What the check says of files. */
export function problemsOf(files: Files): Promise<Problem[]> {
  const services = new Map<string, ServiceSource>();
  for (const [file, text] of files) {
    const id = dirname(file).slice('specs/'.length);
    const known = services.get(id) ?? { id, service: undefined, endpoints: [] };
    const source = parseSource(file, text);
    const isService = file.endsWith('/service.yaml');
    services.set(id, isService ? { ...known, service: source } : { ...known, endpoints: [...known.endpoints, source] });
  }
  return checkServices(root, [...services.values()]);
}

/** What the check says of files in which one mistake was made, and the line that it should name. */
export async function problemsWith(files: Files, mistake: Mistake): Promise<{ problems: Problem[]; line: number }> {
  const file = `specs/${mistake.file}`;
  const text = files.get(file) ?? '';
  const times = text.split(mistake.given).length - 1;
  if (times !== 1) throw new Error(`${JSON.stringify(mistake.given)} is in ${file} ${times} times`);
  const changed = new Map([...files, [file, text.replace(mistake.given, () => mistake.wrong)]]);
  const told = changed.get(`specs/${mistake.in ?? mistake.file}`)!;
  const lines = told.split('\n').map((line) => line.trim());
  const found = lines.filter((line) => line === mistake.at).length;
  if (found !== 1) throw new Error(`The line ${JSON.stringify(mistake.at)} is there ${found} times`);
  return { problems: await problemsOf(changed), line: lines.indexOf(mistake.at) + 1 };
}

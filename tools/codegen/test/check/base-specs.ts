import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkServices } from '../../src/check/check.ts';
import { parseSource } from '../../src/read.ts';
import type { Problem, ServiceSource } from '../../src/source.ts';

/** A change that makes the base specs invalid, and the problem that the check must report. */
export interface InvalidSpec {
  /** The file under `specs/`. */
  readonly file: string;
  /** Text that occurs once in the file. */
  readonly replace: string;
  /** The text that replaces it. */
  readonly with: string;
  /** The file with the problem, if it is another one. */
  readonly reportedIn?: string;
  /** The line of the problem, without indentation. It occurs once in the file. */
  readonly line: string;
  /** Part of the message. */
  readonly message: string;
}

/** Texts of files, by path from the root of the workspace. */
export type Files = ReadonlyMap<string, string>;

const root = fileURLToPath(new URL('.', import.meta.url));

/** The base specs, which are valid. */
export async function readBaseFiles(): Promise<Files> {
  const names = await readdir(join(root, 'specs'), { recursive: true });
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => [`specs/${file}`, await readFile(join(root, 'specs', file), 'utf8')] as const),
    ),
  );
}

/** The problems that the check reports. */
export function problemsOf(files: Files): Promise<Problem[]> {
  const services = new Map<string, ServiceSource>();
  for (const [file, text] of files) {
    const id = dirname(file).slice('specs/'.length);
    const known = services.get(id) ?? { id, service: undefined, endpoints: [] };
    const source = parseOnce(file, text);
    const isService = file.endsWith('/service.yaml');
    services.set(id, isService ? { ...known, service: source } : { ...known, endpoints: [...known.endpoints, source] });
  }
  return checkServices(root, [...services.values()]);
}

const parsed = new Map<string, ReturnType<typeof parseSource>>();

/** Parses a file. A change leaves most files as they were, and checks do not change what was parsed. */
function parseOnce(file: string, text: string): ReturnType<typeof parseSource> {
  const key = `${file}\n${text}`;
  const known = parsed.get(key) ?? parseSource(file, text);
  parsed.set(key, known);
  return known;
}

/** The problems that the check reports after a change, and the number of the expected line. */
export async function problemsAfter(files: Files, change: InvalidSpec): Promise<{ problems: Problem[]; line: number }> {
  const file = `specs/${change.file}`;
  const text = files.get(file) ?? '';
  const matches = text.split(change.replace).length - 1;
  if (matches !== 1)
    throw new Error(`${file} must contain ${JSON.stringify(change.replace)} once, not ${matches} times`);
  const changed = new Map([...files, [file, text.replace(change.replace, () => change.with)]]);
  const reported = changed.get(`specs/${change.reportedIn ?? change.file}`)!;
  const lines = reported.split('\n').map((line) => line.trim());
  const count = lines.filter((line) => line === change.line).length;
  if (count !== 1) throw new Error(`The line ${JSON.stringify(change.line)} must occur once, not ${count} times`);
  return { problems: await problemsOf(changed), line: lines.indexOf(change.line) + 1 };
}

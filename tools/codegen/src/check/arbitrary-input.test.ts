import { array, assert, asyncProperty, constantFrom, dictionary, double, letrec, oneof, string } from 'fast-check';
import { dirname } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { problemsOf, readBaseFiles, type Files } from '../../test/check/base-specs.ts';
import { parseSource } from '../read.ts';

const runs = { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 150) };
const keys =
  '$ref x-zh x-set-by x-list x-errors x-batch x-envelope type enum properties items oneOf __proto__ constructor 0';
const unusual = [null, true, -1, Infinity, 9007199254740993n, '', 'array', '#/components/schemas/Animal', '*/'];
const { tree } = letrec((tie) => ({
  tree: oneof(
    { maxDepth: 4 },
    oneof(constantFrom<unknown>(...unusual), string(), double()),
    array(tie('tree'), { maxLength: 4 }),
    dictionary(oneof(constantFrom(...keys.split(' ')), string()), tie('tree'), { maxKeys: 4 }),
  ),
}));

let files: Files;
beforeAll(async () => {
  files = await readBaseFiles();
});

test('for arbitrary text, the check reports problems with lines and never throws', async () => {
  const text = string({ unit: constantFrom(...'{}[]:,-?&*!|>%@`\'"#\n\t ab1x') });
  const property = asyncProperty(text, async (yaml) => {
    const input = new Map(['service', 'find'].map((name) => [`specs/zoo/${name}.yaml`, yaml]));
    expect((await problemsOf(input)).filter(isIncomplete)).toEqual([]);
  });
  await assert(property, runs);
}, 600_000);

test('for a spec with an arbitrary value in any place, the check reports problems with lines and never throws', async () => {
  const paths = [...files].flatMap(([file, text]) =>
    pathsOf(parseSource(file, text).data).map((path) => ({ file, path })),
  );
  const property = asyncProperty(constantFrom(...paths), tree, async ({ file, path }, value) => {
    const data = replaceAt(parseSource(file, files.get(file)!).data, path, value);
    const service = [...files].filter(([other]) => dirname(other) === dirname(file));
    expect((await problemsOf(new Map([...service, [file, stringify(data)]]))).filter(isIncomplete)).toEqual([]);
  });
  await assert(property, runs);
}, 600_000);

function isIncomplete({ line, message }: { line: number; message: string }): boolean {
  return !(line > 0 && /^[^\n]+$/.test(message));
}

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([step, inner]) => pathsOf(inner, [...path, step]))];
}

function replaceAt(value: unknown, [step, ...rest]: readonly string[], replacement: unknown): unknown {
  if (step === undefined) return replacement;
  const inner = replaceAt((value as Record<string, unknown>)[step], rest, replacement);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === step ? inner : item));
  return { ...(value as object), [step]: inner };
}

import { array, assert, asyncProperty, constantFrom, dictionary, double, letrec, oneof, string } from 'fast-check';
import { dirname } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { baseFiles, problemsOf, type Files } from '../../test/check/mutation.ts';
import { parseSource } from '../read.ts';

const runs = { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 150) };
const words =
  '$ref x-zh x-set-by x-list x-errors x-batch x-envelope type enum properties items oneOf __proto__ constructor 0';
const odd = [null, true, -1, Infinity, 9007199254740993n, '', 'array', '#/components/schemas/Animal', '*/'];
const { tree } = letrec((tie) => ({
  tree: oneof(
    { maxDepth: 4 },
    oneof(constantFrom<unknown>(...odd), string(), double()),
    array(tie('tree'), { maxLength: 4 }),
    dictionary(oneof(constantFrom(...words.split(' ')), string()), tie('tree'), { maxKeys: 4 }),
  ),
}));

let files: Files;
beforeAll(async () => {
  files = await baseFiles();
});

test('whatever YAML it is given, the check says what is wrong, line by line, and never throws', async () => {
  const text = string({ unit: constantFrom(...'{}[]:,-?&*!|>%@`\'"#\n\t ab1x') });
  const property = asyncProperty(text, async (yaml) => {
    const given = new Map(['service', 'find'].map((name) => [`specs/zoo/${name}.yaml`, yaml]));
    expect((await problemsOf(given)).filter(isUnclear)).toEqual([]);
  });
  await assert(property, runs);
}, 600_000);

test('whatever stands in the place of a part of a spec, the check says what is wrong and never throws', async () => {
  const paths = [...files].flatMap(([file, text]) =>
    pathsOf(parseSource(file, text).data).map((path) => ({ file, path })),
  );
  const property = asyncProperty(constantFrom(...paths), tree, async ({ file, path }, part) => {
    const data = replaced(parseSource(file, files.get(file)!).data, path, part);
    const service = [...files].filter(([other]) => dirname(other) === dirname(file));
    expect((await problemsOf(new Map([...service, [file, stringify(data)]]))).filter(isUnclear)).toEqual([]);
  });
  await assert(property, runs);
}, 600_000);

function isUnclear({ line, message }: { line: number; message: string }): boolean {
  return !(line > 0 && /^[^\n]+$/.test(message));
}

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([step, inner]) => pathsOf(inner, [...path, step]))];
}

function replaced(value: unknown, [step, ...rest]: readonly string[], part: unknown): unknown {
  if (step === undefined) return part;
  const inner = replaced((value as Record<string, unknown>)[step], rest, part);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === step ? inner : item));
  return { ...(value as object), [step]: inner };
}

import { describe, expect, test } from 'vitest';
import { bundleProblem, importProblem } from './problems.ts';

const recorded = { gzip: 9_000, modules: { 'src/client.ts': 4_000, 'src/retry.ts': 900, 'src/limiter.ts': 1_000 } };

describe('a bundle', () => {
  test('within its budget is no problem, even if it grew', () => {
    const size = { gzip: 10_000, modules: { ...recorded.modules, 'src/client.ts': 6_000 } };
    expect(bundleProblem('one operation', size, 10_000, recorded)).toBeUndefined();
  });

  test('over its budget is reported with the modules that grew, the budget and the recorded size', () => {
    const size = { gzip: 10_001, modules: { 'src/client.ts': 4_000, 'src/retry.ts': 2_500, 'src/paging.ts': 700 } };
    expect(bundleProblem('one operation', size, 10_000, recorded)?.split('\n  ')).toEqual([
      'one operation: 10.001 kB gzip, the budget is 10.000 kB, 9.000 kB when it was recorded.',
      'src/retry.ts: 900 → 2500 bytes (minified)',
      'src/paging.ts: new, 700 bytes (minified)',
      expect.stringContaining('raise the budget in tools/budget/budgets.ts'),
    ]);
  });

  test('that was never recorded is reported with its largest modules', () => {
    const modules = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`src/${at}.ts`, 100 + at]));
    const lines = bundleProblem('facade', { gzip: 2_000, modules }, 1_000, undefined)?.split('\n  ');
    expect(lines).toHaveLength(11);
    expect(lines?.[1]).toBe('src/9.ts: new, 109 bytes (minified)');
    expect(lines?.[9]).toBe('2 more modules grew');
  });
});

describe('an import', () => {
  const budget = { files: 2, source: 1_000, builtins: 0 };

  test('within its budget is no problem', () => {
    expect(importProblem('a-client', { files: ['a.js', 'b.js'], source: 1_000, builtins: [] }, budget)).toBeUndefined();
  });

  test('over its budget is reported with the files and the modules of Node that it loads', () => {
    const problem = importProblem(
      'a-client',
      { files: ['a.js', 'b.js', 'c.js'], source: 2_000, builtins: ['crypto'] },
      budget,
    );
    expect(problem?.split('\n  ')).toEqual([
      'import of a-client loads 3 files, the budget is 2; 2.000 kB, the budget is 1.000 kB; 1 modules of Node: crypto, the budget is 0.',
      'a.js',
      'b.js',
      'c.js',
      expect.stringContaining('Load modules of Node where they are first used'),
    ]);
  });
});

import { parseBenchmarks, type BenchmarkResults } from '../tables/benchmarks.ts';

const files: Record<string, string> = import.meta.glob(
  ['../../../../benchmarks/RESULTS.md', '../../../../benchmarks/languages/RESULTS.md'],
  { eager: true, query: '?raw', import: 'default' },
);

/** The recorded benchmarks: of `npm run bench`, then of `npm run bench:languages`. Empty if none were recorded. */
export const benchmarks: readonly BenchmarkResults[] = Object.keys(files)
  .sort()
  .map((name) => parseBenchmarks(files[name]!));

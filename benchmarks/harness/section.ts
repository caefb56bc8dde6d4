import type { BenchmarkTable } from '../../packages/docs/src/tables/benchmarks.ts';

/** One table of a section: what the site shows of it. */
export type Table = BenchmarkTable;

/** Options of a run. */
export interface RunOptions {
  /** Whether to do each thing only a few times, to prove that it works. */
  readonly quick: boolean;
}

/** A part of the benchmarks that can be run alone. */
export interface Section {
  readonly name: string;
  /** What it measures, in one sentence. */
  readonly description: string;
  run(options: RunOptions): Promise<readonly Table[]>;
}

/** An upper limit that a figure should keep. */
export interface Target {
  /** What is compared: `Tencent, a whole call`. */
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
  /** How the limit is derived: `1.5 × the hand-written limit`. */
  readonly from: string;
}

/** Returns a sentence for each target that is missed. */
export function missedTargets(targets: readonly Target[]): string[] {
  return targets
    .filter(({ value, limit }) => value > limit)
    .map(
      ({ what, value, limit, unit, from }) =>
        `${what}: ${format(value)} ${unit} instead of at most ${format(limit)} ${unit} (${from}).`,
    );
}

/** Formats a number with at most three significant digits before the point. */
export function format(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

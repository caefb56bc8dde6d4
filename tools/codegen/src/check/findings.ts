import { positionOf } from '../read.ts';
import type { Problem } from '../source.ts';
import { has, keyOf, type Place } from './place.ts';

interface Finding {
  readonly place: Place;
  /** The map in which a key is missing. */
  readonly holder?: Place;
  readonly message: string;
}

/** Collects the problems that the rules report. Reports each mistake once. */
export class Findings {
  readonly #findings: Finding[] = [];
  readonly #problems: Problem[] = [];
  /** The maps with an unknown key. A key that is missing in such a map is probably the unknown key, misspelled. */
  readonly #misspelled = new Set<string>();

  /** Reports an invalid value. */
  invalid(place: Place, message: string): void {
    this.#findings.push({ place, message });
  }

  /** Reports an unknown key. */
  unknown(place: Place, message: string): void {
    this.invalid(place, message);
    this.#misspelled.add(keyOf({ source: place.source, path: place.path.slice(0, -1) }));
  }

  /**
   * Reports something that is missing in a map, on the line of the map or of `at`. Not reported if the map has an `x-todo` or an unknown
   * key.
   */
  missing(holder: Place, message: string, at: Place = holder): void {
    this.#findings.push({ place: at, holder, message });
  }

  /** Reports a problem with a line that is not derived from a place. */
  add(problem: Problem): void {
    this.#problems.push(problem);
  }

  /** Whether nothing was reported. */
  get isEmpty(): boolean {
    return this.size === 0;
  }

  /** How many times something was reported. */
  get size(): number {
    return this.#findings.length + this.#problems.length;
  }

  /** Reports everything that another one has collected. */
  addAll(others: Findings): void {
    this.#findings.push(...others.#findings);
    this.#problems.push(...others.#problems);
  }

  /** The keys of the places with a finding that was reported after `size` others, and of all places above them. */
  keysSince(size: number): ReadonlySet<string> {
    if (size === this.size) return new Set();
    const paths = this.#findings.flatMap(({ place }) =>
      place.path.map((_, end) => ({ source: place.source, path: place.path.slice(0, end + 1) })),
    );
    return new Set(paths.map(keyOf));
  }

  /** All problems, sorted by file and line, without duplicates. */
  problems(): Problem[] {
    const reported = this.#findings.filter(
      ({ holder }) => !holder || !(has(holder.value, 'x-todo') || this.#misspelled.has(keyOf(holder))),
    );
    const problems = reported.map(({ place, message }) => ({
      ...positionOf(place.source, place.path),
      message,
    }));
    const unique = new Map([...this.#problems, ...problems].map((problem) => [JSON.stringify(problem), problem]));
    return [...unique.values()].sort(compareProblems);
  }
}

function compareProblems(left: Problem, right: Problem): number {
  return compareTexts(left.file, right.file) || left.line - right.line || compareTexts(left.message, right.message);
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

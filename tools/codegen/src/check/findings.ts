import { lineOf } from '../read.ts';
import type { Problem } from '../source.ts';
import { has, identity, type Place } from './place.ts';

interface Finding {
  readonly place: Place;
  /** The map that something is missing in. */
  readonly holder?: Place;
  readonly message: string;
}

/** What the rules found. Keeps one mistake from being told twice. */
export class Findings {
  readonly #found: Finding[] = [];
  readonly #elsewhere: Problem[] = [];
  /** The maps that hold a key nobody knows: what is missing in them is probably that key, misspelt. */
  readonly #misspelt = new Set<string>();

  /** Something that stands there and should not, or not so. */
  wrong(place: Place, message: string): void {
    this.#found.push({ place, message });
  }

  /** A key that is not known in the map it stands in. */
  unknown(place: Place, message: string): void {
    this.wrong(place, message);
    this.#misspelt.add(identity({ ...place, path: place.path.slice(0, -1) }));
  }

  /** Something that is not in a map and should be. Told on the map or `at` a place in it; silent where the map has an `x-todo` or a misspelt key. */
  missing(holder: Place, message: string, at: Place = holder): void {
    this.#found.push({ place: at, holder, message });
  }

  /** An `x-todo`. */
  todo(place: Place, message: string): void {
    this.#found.push({ place, message });
  }

  /** A problem of a file as a whole, or one whose line is known otherwise. */
  add(problem: Problem): void {
    this.#elsewhere.push(problem);
  }

  /** The places at or under which something was found so far: what they hold cannot be relied on. */
  touched(): ReadonlySet<string> {
    const paths = this.#found.flatMap(({ place }) =>
      place.path.map((_, end) => ({ ...place, path: place.path.slice(0, end + 1) })),
    );
    return new Set(paths.map(identity));
  }

  /** Everything found, by file and line, each thing once. */
  problems(): Problem[] {
    const told = this.#found.filter(
      ({ holder }) => !holder || !(has(holder.value, 'x-todo') || this.#misspelt.has(identity(holder))),
    );
    const problems = told.map(({ place, message }) => ({
      file: place.source.file,
      line: lineOf(place.source, place.path),
      message,
    }));
    const once = new Map([...this.#elsewhere, ...problems].map((problem) => [JSON.stringify(problem), problem]));
    return [...once.values()].sort(inOrder);
  }
}

function inOrder(left: Problem, right: Problem): number {
  return compare(left.file, right.file) || left.line - right.line || compare(left.message, right.message);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

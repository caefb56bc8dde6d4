import { lineOf } from '../read.ts';
import type { Problem } from '../source.ts';
import { has, identity, type Place } from './place.ts';

interface Finding {
  readonly place: Place;
  readonly about: 'wrong' | 'missing' | 'todo';
  readonly message: string;
}

/** What the rules found. Keeps one mistake from being told twice. */
export class Findings {
  readonly #found: Finding[] = [];
  readonly #elsewhere: Problem[] = [];
  /** The maps that hold a key nobody knows: what is missing in them is probably that key, misspelt. */
  readonly #misspelt = new Set<string>();
  readonly #unsound = new Set<string>();

  /** Something that stands there and should not, or not so. */
  wrong(place: Place, message: string): void {
    this.#found.push({ place, about: 'wrong', message });
    for (const path of [place.path, place.path.slice(0, -1)]) this.#unsound.add(identity({ ...place, path }));
  }

  /** A key that is not known in the map it stands in. */
  unknown(place: Place, message: string): void {
    this.wrong(place, message);
    this.#misspelt.add(identity({ ...place, path: place.path.slice(0, -1) }));
  }

  /** Something that is not in a map and should be. Told on the map; silent where the map has an `x-todo` or a misspelt key. */
  missing(place: Place, message: string): void {
    this.#found.push({ place, about: 'missing', message });
    this.#unsound.add(identity(place));
  }

  /** An `x-todo`. */
  todo(place: Place, message: string): void {
    this.#found.push({ place, about: 'todo', message });
  }

  /** A problem of a file as a whole, or one whose line is known otherwise. */
  add(problem: Problem): void {
    this.#elsewhere.push(problem);
  }

  /** Whether something was found at a place or at one of its keys. */
  isUnsound(place: Place): boolean {
    return this.#unsound.has(identity(place)) || has(place.value, 'x-todo');
  }

  /** Everything found, by file and line, each thing once. */
  problems(): Problem[] {
    const told = this.#found.filter(
      ({ place, about }) => about !== 'missing' || !(has(place.value, 'x-todo') || this.#misspelt.has(identity(place))),
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

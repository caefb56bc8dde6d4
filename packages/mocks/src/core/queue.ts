/** Items that are added at the end and removed from the start. The other items are moved once in a while, not each time. */
export class Queue<Item> {
  #items: (Item | undefined)[] = [];
  #start = 0;

  /** The number of items. */
  get length(): number {
    return this.#items.length - this.#start;
  }

  /** Adds an item at the end. */
  add(item: Item): void {
    this.#items.push(item);
  }

  /** Removes and returns the first item; `undefined` if there is none. */
  removeFirst(): Item | undefined {
    if (this.length === 0) return undefined;
    const first = this.#items[this.#start];
    this.#items[this.#start++] = undefined;
    if (this.#start >= maxGap) {
      this.#items.splice(0, this.#start);
      this.#start = 0;
    }
    return first;
  }

  /** Returns the items in a new list. */
  list(): Item[] {
    return this.#items.slice(this.#start) as Item[];
  }

  /** Removes all items. */
  clear(): void {
    this.#items = [];
    this.#start = 0;
  }
}

/** Places of removed items before the others are moved. */
const maxGap = 1_000;

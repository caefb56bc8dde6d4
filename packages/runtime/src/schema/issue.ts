/** One error of an input. Contains no value of the input. */
export interface Issue {
  /** The place: a JSON pointer into the input, `''` for the whole input. */
  readonly path: string;
  /** The rule that the input breaks. */
  readonly rule: 'required' | 'unknown' | 'type' | 'enum' | 'pattern' | 'length' | 'range' | 'items' | 'union';
  /** What is wrong and how to fix it. Reads as a sentence after the path: `must have at most 50 items`. */
  readonly message: string;
}

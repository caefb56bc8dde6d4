/** One thing that is wrong with an input. Holds no value of the input. */
export interface Issue {
  /** Where: a JSON pointer into the input, `''` for the whole. */
  readonly path: string;
  /** Which rule it breaks. */
  readonly rule: 'required' | 'unknown' | 'type' | 'enum' | 'pattern' | 'length' | 'range' | 'items' | 'union';
  /** What is wrong and how to mend it. */
  readonly message: string;
}

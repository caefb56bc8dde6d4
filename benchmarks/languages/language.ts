/** A language whose clients are measured. */
export interface Language {
  readonly name: string;
  /** The versions of the language and of the vendors' clients. */
  readonly versions: readonly string[];
  /** The command of a process that makes the calls of a subject. */
  worker(subject: string, origin: string): readonly string[];
  /** What is imported. */
  readonly imports: readonly Import[];
}

/** A thing to import. */
export interface Import {
  readonly label: string;
  /** The processor time of a process that imports it, in milliseconds, above that of a process that does not. */
  measure(): number;
  /** The label of the vendor's client of which this one may take a third; without one it is a peer, or for comparison. */
  readonly peer?: string;
}

/** A code sample that calls an operation. */
export interface Sample {
  readonly id:
    | 'typescript'
    | 'typescript-safe'
    | 'typescript-pages'
    | 'facade'
    | 'python-client'
    | 'python'
    | 'java-client'
    | 'java'
    | 'go'
    | 'curl';
  readonly label: string;
  /** Language name for syntax highlighting. */
  readonly language: SampleLanguage;
  readonly code: string;
}

/** The language of a sample. */
export type SampleLanguage = 'ts' | 'python' | 'java' | 'go' | 'bash';

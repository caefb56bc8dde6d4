/** A code sample that calls an operation. */
export interface Sample {
  readonly id:
    | 'typescript'
    | 'typescript-safe'
    | 'typescript-pages'
    | 'facade'
    | 'python-client'
    | 'java-client'
    | 'curl'
    | 'python'
    | 'java';
  readonly label: string;
  /** Language name for syntax highlighting. */
  readonly language: 'ts' | 'bash' | 'python' | 'java';
  readonly code: string;
}

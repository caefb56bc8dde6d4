/** The largest sizes, in bytes: gzip of level 9 over the minified bundle for browsers. Why not less: decisions/2026-11-29-size-of-a-client.md. */
export const bundleBudgets = {
  /** A client of any one operation, with signing, validation, errors and retries. */
  'one operation': 29_200,
  /** The facade with one of the services. */
  'facade of one service': 32_700,
  /** The facade with all services. */
  facade: 46_300,
} as const;

/** The most that one import of a built package may load in Node. */
export interface ImportBudget {
  readonly files: number;
  /** In bytes. */
  readonly source: number;
  /** Modules of Node that a program without imports has not loaded. */
  readonly builtins: number;
}

/**
 * `node:crypto` and `node:http` are loaded by the first call. A file takes about 0.5 ms, and so do 30 kB of source. The source of a mock contains
 * the copies of the server side, and of the platform, in place of two files.
 */
export const importBudgets = {
  client: { files: 5, source: 289_000, builtins: 0 },
  facade: { files: 12, source: 406_000, builtins: 0 },
  mock: { files: 12, source: 421_000, builtins: 0 },
} as const satisfies Readonly<Record<string, ImportBudget>>;

/** The largest sizes, in bytes: gzip of level 9 over the minified bundle for browsers. Why not less: decisions/2026-11-29-size-of-a-client.md. */
export const bundleBudgets = {
  /** A client of any one operation, with signing, validation, errors and retries. */
  'one operation': 28_900,
  /** The facade with one of the services. */
  'facade of one service': 32_400,
  /** The facade with all services. */
  facade: 45_400,
} as const;

/** The most that one import of a built package may load in Node. */
export interface ImportBudget {
  readonly files: number;
  /** In bytes. */
  readonly source: number;
  /** Modules of Node that a program without imports has not loaded. */
  readonly builtins: number;
}

/** `node:crypto` and `node:http` are loaded by the first call. A file takes about 0.5 ms, and so do 30 kB of source. */
export const importBudgets = {
  client: { files: 8, source: 290_000, builtins: 0 },
  facade: { files: 18, source: 410_000, builtins: 0 },
  mock: { files: 14, source: 395_000, builtins: 0 },
} as const satisfies Readonly<Record<string, ImportBudget>>;

import type { Document } from 'yaml';

/** A YAML file of `specs/` as it was read. */
export interface Source {
  /** The path from the root of the workspace: `specs/tencent-faceid/service.yaml`. */
  readonly file: string;
  readonly text: string;
  /** The parsed document, with the positions of its nodes. */
  readonly document: Document;
  /** The same as plain data. `undefined` when the file does not parse. */
  readonly data: unknown;
  /** What the YAML parser found wrong: it keeps the rest of the reading from being trusted. */
  readonly problems: readonly Problem[];
}

/** A service's folder as it was read. */
export interface ServiceSource {
  /** The name of the folder. */
  readonly id: string;
  /** `service.yaml`; `undefined` when the folder has none. */
  readonly service: Source | undefined;
  /** The endpoint files, by file name. */
  readonly endpoints: readonly Source[];
}

/** Something wrong with a spec: where, what, and how to mend it. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong and how to mend it, in one sentence or two. */
  readonly message: string;
}

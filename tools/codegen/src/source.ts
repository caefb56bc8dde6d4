import type { Document } from 'yaml';

/** A parsed YAML file under `specs/`. */
export interface Source {
  /** The path from the root of the workspace: `specs/tencent-faceid/service.yaml`. */
  readonly file: string;
  readonly text: string;
  /** The parsed document, with the positions of its nodes. */
  readonly document: Document;
  /** The document as plain data. `undefined` if the file cannot be parsed. */
  readonly data: unknown;
  /** Errors and warnings of the YAML parser. */
  readonly problems: readonly Problem[];
}

/** The parsed files of a service's folder. */
export interface ServiceSource {
  /** The name of the folder. */
  readonly id: string;
  /** `service.yaml`; `undefined` if the folder has none. */
  readonly service: Source | undefined;
  /** The endpoint files, sorted by file name. */
  readonly endpoints: readonly Source[];
}

/** A problem in a spec. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong and how to fix it, in one or two sentences. */
  readonly message: string;
}

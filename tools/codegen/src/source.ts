import type { Document } from 'yaml';

/** A parsed YAML file under `specs/`. */
export interface Source {
  /** The path from the root of the workspace: `specs/tencent-faceid/service.yaml`. */
  readonly file: string;
  readonly text: string;
  /** Parses the text into nodes with positions, once. Needed only to report a problem, or for YAML that the simple parser does not read. */
  readonly document: () => Document;
  /** Whether the text is of the part of YAML that every parser reads alike, without anchors and tabs. */
  readonly isPlain: boolean;
  /** The document as plain data, with the parts that it inherits. `undefined` if the file cannot be parsed. */
  readonly data: unknown;
  /** Where the parts of `data` were written. Without it all of them are in this file. */
  readonly origins?: Origins;
  /** Errors and warnings of the YAML parser. */
  readonly problems: readonly Problem[];
}

/** Where a value was written: a file and a path in it. */
export interface Origin {
  readonly source: Source;
  readonly path: readonly (string | number)[];
  /** Where the members were written that are not in `source`. */
  readonly inherited?: Origin;
}

/** The origins of the maps and lists in composed data. */
export type Origins = WeakMap<object, Origin>;

/** The parsed files of a service's folder. */
export interface ServiceSource {
  /** The name of the folder. */
  readonly id: string;
  /** `specs/protocols/<protocol>.yaml`; `undefined` if it does not exist. */
  readonly protocol?: Source | undefined;
  /** `service.yaml` with the parts of its protocol; `undefined` if the folder has none. */
  readonly service: Source | undefined;
  /** The endpoint files with the parts of their service, sorted by file name. */
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

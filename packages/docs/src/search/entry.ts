/** The kinds of pages that the search lists by title, in the order of its sections. */
export const groups = ['operation', 'error', 'guide', 'service', 'package'] as const;

/** A kind of pages. */
export type Group = (typeof groups)[number];

/** A page that the search finds by its title. The names are short because the list is loaded by the browser. */
export interface SearchEntry {
  /** Kind of page. */
  readonly g: Group;
  /** URL path below the language: `tencent-faceid/get-face-id-token/`. */
  readonly u: string;
  /** Title in the reader's language. */
  readonly t: string;
  /** Title in the other language. */
  readonly o?: string;
  /** Name in code: the operationId and the vendor's action, or the error code. */
  readonly c?: string;
  /** Short name of the service. */
  readonly v?: string;
  /** What the page is about, in the reader's language: shown below the title. */
  readonly d?: string;
  /** Further text in which words are found. */
  readonly k?: string;
}

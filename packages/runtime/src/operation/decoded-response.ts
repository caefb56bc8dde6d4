import type { Issue } from '../schema/issue.ts';

/** What a response means: `ok: true` is a success, `ok: false` an error of the vendor, `ok: undefined` nothing the vendor documents. */
export type DecodedResponse =
  | {
      readonly ok: true;
      readonly data: unknown;
      readonly requestId: string | undefined;
      /** Members of the data that are missing or have another type than documented: at most 100. Absent if there is none. */
      readonly issues?: readonly Issue[];
      /** The number of all issues. */
      readonly issueCount?: number;
    }
  | {
      readonly ok: false;
      readonly code: string;
      /** The vendor's message, without the parts of the request that some servers repeat in it (`serverStringToSign`). */
      readonly message: string;
      readonly requestId: string | undefined;
      /** The string to sign that the vendor computed, if it rejected the signature and returned it. */
      readonly serverStringToSign?: string;
    }
  | {
      readonly ok: undefined;
      /** Why the response is not documented. Reads as the end of a message, without a full stop. */
      readonly detail: string;
      /** What was expected where, if the response has the documented envelope but not the documented data. */
      readonly issues?: readonly Issue[];
      readonly issueCount?: number;
    };

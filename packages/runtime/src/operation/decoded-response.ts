/** What a response means: `ok: true` is a success, `ok: false` an error of the vendor, `ok: undefined` nothing the vendor documents. */
export type DecodedResponse =
  | { readonly ok: true; readonly data: unknown; readonly requestId: string | undefined }
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
    };

/** Where the values of parameters and body members come from. */
export interface ValueSource {
  readonly input: { readonly [name: string]: unknown };
  /** The client's options. */
  readonly options: { readonly [name: string]: unknown };
  /** Returns a new UUID; `undefined` while a request is only validated. */
  uuid(): string | undefined;
}

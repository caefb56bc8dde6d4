import type { Operation, Service } from '@polyface/runtime';
import type { ServerProtocol } from '@polyface/runtime/server';

/** How an error code was seen: the HTTP status and the vendor's own words. */
export interface ObservedError {
  readonly status: number;
  readonly message: string;
}

/** Error codes and how each was seen, the usual way first. */
export type ObservedErrors = { readonly [code: string]: readonly ObservedError[] };

/** What a vendor's pages say a service answers. Generated from its `service.yaml`. */
export interface DocumentedService {
  readonly service: Service<any>;
  readonly protocol: ServerProtocol;
  /** The vendor's hosts, in lower case; `{region}` stands for one label. */
  readonly hosts: readonly string[];
  readonly errors: ObservedErrors;
}

/** What a vendor's pages say an operation answers. Generated from its endpoint file. */
export interface DocumentedOperation<O extends Operation = Operation> {
  readonly operation: O;
  /** The first documented request, as a caller would give it; `undefined` where none is documented. */
  readonly example?: unknown;
  /** The first documented success, as it stands in the body at the place of the Output; `undefined` where the answer is not JSON. */
  readonly success: unknown;
  /** The operation's own codes; the service's count beside them. */
  readonly errors: ObservedErrors;
}

import type { Operation, Service } from '@polyface/runtime';
import type { ServerProtocol } from '@polyface/runtime/server';

/** An error response as documented or observed: the HTTP status and the vendor's message. */
export interface ObservedError {
  /** The HTTP status. */
  readonly status: number;
  /** The vendor's message. */
  readonly message: string;
}

/** Error codes with their documented or observed responses, the most common one first. */
export type ObservedErrors = { readonly [code: string]: readonly ObservedError[] };

/** A service as its vendor documents it. Generated from its `service.yaml`. */
export interface DocumentedService {
  /** The constant of the service in `@polyface/clients`. */
  readonly service: Service<any>;
  /** The server side of its protocol. */
  readonly protocol: ServerProtocol;
  /** The vendor's hosts, in lower case. `{region}` stands for one label. */
  readonly hosts: readonly string[];
  /** The error codes of all operations. */
  readonly errors: ObservedErrors;
}

/** An operation as its vendor documents it. Generated from its endpoint file. */
export interface DocumentedOperation<O extends Operation = Operation> {
  /** The constant of the operation in `@polyface/clients`. */
  readonly operation: O;
  /** The first documented request, as the Input of a client; `undefined` if none is documented. */
  readonly example?: unknown;
  /** The first documented success, as the Output of a client; `undefined` if the response is not JSON. */
  readonly success: unknown;
  /** The members of the documented success body beside the Output and the request id; `undefined` if there are none. */
  readonly members?: unknown;
  /** The operation's own error codes, in addition to those of the service. */
  readonly errors: ObservedErrors;
}

import type { Operation } from '../operation/operation.ts';
import { sensitiveValues } from '../schema/redact.ts';
import { createRedactor, type Redactor } from '../schema/redactor.ts';
import type { Credentials } from '../signing/credentials.ts';
import type { Signer } from '../signing/signer.ts';
import type { WireRequest } from '../wire/message.ts';
import { withoutQueries } from './failure.ts';

/** What must not be shown of a call. Members are set as they become known. */
export interface Confidential {
  readonly operation: Operation;
  readonly input?: unknown;
  readonly credentials?: Credentials | undefined;
  readonly signer?: Signer;
  readonly signed?: WireRequest | undefined;
}

/** Creates the redactor of a call: masks secret, session token, signature and sensitive values of the input. Created only for an error. */
export function redactorOf(confidential: Confidential): Redactor {
  try {
    return createRedactor(secretsOf(confidential));
  } catch {
    // The input cannot be read: nothing is known to be safe.
    return () => '***';
  }
}

function secretsOf({ operation, input, credentials, signer, signed }: Confidential): (string | Uint8Array)[] {
  const detached = signer && signed && signer.detach(signed);
  // The bytes of a Blob cannot be read here. They are in the body.
  const values = sensitiveValues(input, operation.input).flatMap((value) =>
    value instanceof Blob ? (signed ? [signed.body] : []) : [value],
  );
  return [
    credentials?.secret ?? '',
    credentials?.sessionToken ?? '',
    detached?.state === 'present' ? detached.claim.signature : '',
    ...values,
  ];
}

/** Masks a text about the network too: the queries of its URLs may contain a signature. */
export function redactNetworkText(redact: Redactor, text: string): string {
  return withoutQueries(redact(text));
}

import type { Operation } from '../operation/operation.ts';
import { mask, sensitiveTexts } from '../schema/redact.ts';
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

/** Masks a text. */
export type Redact = (text: string) => string;

/** Creates a function that masks secret, session token, signature and sensitive values of the input. Created only for an error. */
export function createRedactor(confidential: Confidential): Redact {
  try {
    const secrets = secretsOf(confidential);
    return (text) => mask(text, secrets);
  } catch {
    // The input cannot be read: nothing is known to be safe.
    return () => '***';
  }
}

function secretsOf({ operation, input, credentials, signer, signed }: Confidential): string[] {
  const detached = signer && signed && signer.detach(signed);
  return [
    credentials?.secret ?? '',
    credentials?.sessionToken ?? '',
    detached?.state === 'present' ? detached.claim.signature : '',
    ...(input ? sensitiveTexts(input, operation.input) : []),
  ];
}

/** Masks a text about the network too: the queries of its URLs may contain a signature. */
export function redactNetworkText(redact: Redact, text: string): string {
  return withoutQueries(redact(text));
}

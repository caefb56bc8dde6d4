import type { Operation } from '../../operation/operation.ts';
import { sensitiveValues } from '../../schema/redact.ts';
import { createRedactor as createTextRedactor, type Redactor } from '../../schema/redactor.ts';
import type { Credentials } from '../../signing/credentials.ts';
import type { SignedRequest } from '../../signing/signer.ts';
import type { Schema } from '../../schema/schema.ts';
import type { Header } from '../../wire/message.ts';
import type { Sender } from '../attempt.ts';
import type { CallOptions } from '../options/call-options.ts';
import { secretHeaderValues } from '../options/own-headers.ts';

/** What must not be shown of a call. Members are set as they become known. */
export interface Confidential {
  readonly operation: Operation;
  readonly input?: unknown;
  readonly credentials?: Credentials | undefined;
  /** The headers of the caller. */
  readonly headers?: readonly Header[];
  readonly signed?: SignedRequest | undefined;
  /** The client, and the options of the call: some options are sensitive. */
  readonly sender?: Pick<Sender, 'options'>;
  readonly options?: CallOptions | undefined;
}

/** Masks a text, and then cuts it if a length is given. */
export type Redact = Redactor;

/** Creates a function that masks secret, session token, signature and sensitive values of the input and of the options. Created only for an error. */
export function createRedactor(confidential: Confidential): Redact {
  try {
    return createTextRedactor(secretsOf(confidential));
  } catch {
    // The input cannot be read: nothing is known to be safe.
    return () => '***';
  }
}

/** The sensitive values of the options that set members of a request, such as a token. */
export function sensitiveOptions({ operation, sender, options }: Confidential): string[] {
  const schema: Schema = { type: 'object', properties: operation.service.options ?? {} };
  const values = [sender?.options, options?.options].flatMap((given) => (given ? sensitiveValues(given, schema) : []));
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}

function secretsOf(confidential: Confidential): (string | Uint8Array)[] {
  const { operation, input, credentials, signed, headers } = confidential;
  // The bytes of a Blob cannot be read here. They are in the body.
  const values = input ? sensitiveValues(input, operation.input) : [];
  return [
    ...secretHeaderValues(headers ?? []),
    credentials?.secret ?? '',
    credentials?.sessionToken ?? '',
    signed?.signature ?? '',
    ...sensitiveOptions(confidential),
    ...values.map((value) => (isBlob(value) ? (signed?.request.body ?? '') : value)),
  ];
}

function isBlob(value: string | Uint8Array | Blob): value is Blob {
  return typeof value !== 'string' && !(value instanceof Uint8Array);
}

/** Masks a text about the network too: the queries of its URLs may contain a signature. */
export function redactNetworkText(redact: Redact, text: string): string {
  return withoutQueries(redact(text));
}

/** Removes the queries of URLs and paths: they may contain a signature. */
function withoutQueries(text: string): string {
  return text.replaceAll(/\S+/g, (word) => {
    const start = /^\W*(https?:\/\/|\/)/i.test(word) ? word.indexOf('?') : -1;
    return start === -1 ? word : `${word.slice(0, start)}?…`;
  });
}

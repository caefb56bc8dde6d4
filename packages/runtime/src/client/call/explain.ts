import type { Operation } from '../../operation/operation.ts';
import { createRedactor } from '../../schema/redactor.ts';
import { urlOf } from '../../wire/message.ts';
import type { Sender } from '../attempt.ts';
import type { CallOptions } from '../options/call-options.ts';
import { secretHeaderValues } from '../options/own-headers.ts';
import { sensitiveOptions } from '../redaction/redactor.ts';
import { execute, momentOf, type Work } from './send.ts';
import { within } from './within.ts';

/**
 * How a request is signed, to compare with the vendor's tools or your own code. The secret is not part of it; the session token and sensitive options are masked.
 * Everything else is as sent, personal data of the input included: do not log it.
 */
export interface RequestExplanation {
  /** The HTTP method. */
  readonly method: string;
  /** The URL with its query string. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: { readonly [name: string]: string };
  /** `undefined` in schemes that have no canonical request. */
  readonly canonicalRequest: string | undefined;
  /** The string to sign. */
  readonly stringToSign: string;
  /** In the encoding in which it is sent. */
  readonly signature: string;
}

/** Builds and signs the request of a call without sending it. Throws what the call would throw before it sends. */
export function explain(
  sender: Sender,
  operation: Operation,
  input: unknown,
  options: CallOptions | undefined,
): Promise<RequestExplanation> {
  return execute(sender, operation, input, options, explainRequest);
}

const explainRequest: Work<RequestExplanation> = async ({ attempt, request }) => {
  const { sender, signer } = attempt;
  attempt.stage = 'credentials';
  return within(attempt, async (cancellation) => {
    cancellation.throwIfEnded();
    const credentials = await sender.credentials.get(cancellation);
    attempt.credentials = credentials;
    attempt.stage = 'request';
    const { secret, ...others } = credentials;
    const stamped = await cancellation.until(signer.stamp(request, { ...others, ...momentOf(attempt) }));
    const { canonicalRequest, stringToSign } = await cancellation.until(signer.canonicalize(stamped));
    const signature = await cancellation.until(signer.computeSignature(stringToSign, secret));
    const signed = signer.attach(stamped, signature);
    const redact = createRedactor([
      secret,
      credentials.sessionToken ?? '',
      ...secretHeaderValues(attempt.headers),
      ...sensitiveOptions(attempt),
    ]);
    return {
      method: signed.method,
      url: redact(urlOf(signed)),
      headers: Object.fromEntries(signed.headers.map(([name, value]) => [name, redact(value)])),
      canonicalRequest: canonicalRequest === undefined ? undefined : redact(canonicalRequest),
      stringToSign: redact(stringToSign),
      signature,
    };
  });
};

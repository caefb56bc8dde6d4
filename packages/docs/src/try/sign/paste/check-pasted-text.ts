import { explain, type Explanation, type Mock } from '@polyface/mocks';
import {
  firstDifference,
  header,
  type CanonicalForm,
  type Claim,
  type Difference,
  type WireRequest,
} from '@polyface/runtime/server';
import type { LiveService } from '../../call/service.ts';
import { isCurl, parseCurl } from './curl.ts';
import { isHttpMessage, parseHttpMessage } from './http-message.ts';
import type { ReadContext, ReadRequest } from './reader.ts';
import { readerOf } from './readers.ts';
import { UnreadablePaste } from './unreadable.ts';

/** The result of checking a pasted text with a mock. */
export interface PasteResult {
  readonly kind: 'request' | ReadRequest['kind'];
  readonly isAccepted: boolean;
  /** Why the signature was refused. */
  readonly explanation?: Explanation;
  /** The first difference between the text that the mock computed and the pasted one. */
  readonly difference?: Difference;
  /** The error in the mock's response, whether the signature was accepted or not. */
  readonly error?: { readonly code: string; readonly message: string };
  /** What was read from the text. */
  readonly facts: PastedFacts;
  /** Whether the text contains only a digest of the request, so that the difference shows nothing. */
  readonly isDigest: boolean;
}

/** What a signature covers, as read from a pasted text. */
export interface PastedFacts {
  readonly scheme?: string;
  readonly keyId?: string;
  /** Milliseconds since 1970. */
  readonly issuedAt?: number;
  /** The accepted difference between the time of the request and the server's clock, in milliseconds. */
  readonly tolerance?: number;
  readonly signedHeaders?: string;
  readonly contentType?: string;
}

/**
 * Sends the request in a pasted text to a mock of the service. The mock accepts the secret of the panel for the key id in the text, and its
 * clock is the time in the text. Throws an {@link UnreadablePaste}.
 */
export async function checkPastedText(service: LiveService, text: string, context: ReadContext): Promise<PasteResult> {
  const pasted = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  if (pasted.trim() === '') throw new UnreadablePaste('empty');
  if (/…\(\d+ /.test(pasted)) throw new UnreadablePaste('shortened');
  const { kind, request, isDigest = false } = await readRequest(service, pasted, context);
  const facts = factsOf(request, context);
  const claim = claimOf(request, context)?.claim;
  const { secret } = context;
  const credentials = {
    keyId: claim?.keyId ?? service.mock.keyIdOf(request) ?? context.keyId,
    secret,
    ...(claim?.sessionToken !== undefined && {
      sessionToken: claim.sessionToken,
    }),
  };
  const now = claim?.issuedAt ?? context.now;
  const mock = service.createMock({
    credentials,
    environment: { now: () => now, uuid: () => crypto.randomUUID() },
    ...endpointOf(service, request),
  });
  await mock.handle(request);
  return {
    kind,
    facts,
    isDigest,
    ...verdictOf(mock, kind === 'request' ? undefined : pasted, kind, context.own),
  };
}

async function readRequest(
  service: LiveService,
  text: string,
  context: ReadContext,
): Promise<Omit<ReadRequest, 'kind'> & Pick<PasteResult, 'kind'>> {
  if (isCurl(text)) return { kind: 'request', request: parseCurl(text) };
  if (isHttpMessage(text))
    return {
      kind: 'request',
      request: parseHttpMessage(text, context.plain.body),
    };
  const read = await readerOf(service.data.protocol)?.(text, context);
  if (!read) throw new UnreadablePaste('unknown');
  return read;
}

function verdictOf(
  mock: Mock,
  pasted: string | undefined,
  kind: PasteResult['kind'],
  own: CanonicalForm | undefined,
): Pick<PasteResult, 'isAccepted' | 'explanation' | 'difference' | 'error'> {
  const call = mock.calls().at(-1);
  const verdict = call?.verdict;
  const explanation = call && explain(verdict, call.at);
  const expected = verdict?.ok === false ? (verdict.canonicalForm ?? own) : undefined;
  const text = kind === 'canonicalRequest' ? expected?.canonicalRequest : expected?.stringToSign;
  const received = verdict?.ok === false ? verdict.received : undefined;
  const difference =
    text !== undefined && pasted !== undefined
      ? firstDifference(text, pasted)
      : expected && received && differenceOf(expected, received);
  return {
    isAccepted: verdict?.ok === true,
    ...(explanation && { explanation }),
    ...(difference && { difference }),
    ...(call?.error && {
      error: { code: call.error.code, message: call.error.message },
    }),
  };
}

function differenceOf(expected: CanonicalForm, received: CanonicalForm): Difference | undefined {
  return (
    firstDifference(expected.canonicalRequest ?? '', received.canonicalRequest ?? '') ??
    firstDifference(expected.stringToSign, received.stringToSign)
  );
}

/** A request to the mock server has the service in its path. */
function endpointOf({ data: { id } }: LiveService, { origin, path }: WireRequest): { endpoint?: string } {
  return path === `/${id}` || path.startsWith(`/${id}/`) ? { endpoint: `${origin}/${id}` } : {};
}

function claimOf(request: WireRequest, { signers }: ReadContext): { claim: Claim; scheme: string } | undefined {
  for (const signer of signers) {
    const detached = signer.detach(request);
    if (detached.state === 'present') return { claim: detached.claim, scheme: signer.scheme };
    if (detached.state === 'malformed') return undefined;
  }
  return undefined;
}

function factsOf(request: WireRequest, context: ReadContext): PastedFacts {
  const found = claimOf(request, context);
  const listed =
    /SignedHeaders=([^,\s]+)/.exec(header(request, 'authorization') ?? '')?.[1] ??
    header(request, 'x-ca-signature-headers');
  const contentType = header(request, 'content-type');
  const tolerance = context.signers.find(({ scheme }) => scheme === found?.scheme)?.tolerance;
  return {
    ...(found && { scheme: found.scheme, keyId: found.claim.keyId }),
    ...(found?.claim.issuedAt !== undefined && {
      issuedAt: found.claim.issuedAt,
    }),
    ...(tolerance !== undefined && { tolerance }),
    ...(listed !== undefined && { signedHeaders: listed }),
    ...(contentType !== undefined && { contentType }),
  };
}

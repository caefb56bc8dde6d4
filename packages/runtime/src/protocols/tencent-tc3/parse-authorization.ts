import { formatAuthorization, scheme, type Authorization } from './authorization.ts';

/** Parses the header value; `undefined` if it is malformed. The spaces after the commas are optional. */
export function parseAuthorization(value: string): Authorization | undefined {
  if (!value.startsWith(`${scheme} `)) return undefined;
  const parts = new Map(value.slice(scheme.length).split(',').map(parsePart));
  const [end, service, date, ...keyId] = (parts.get('Credential') ?? '').split('/').toReversed();
  const names = parts.get('SignedHeaders') ?? '';
  const signature = parts.get('Signature');
  if (keyId.length === 0 || !date || !service || end !== 'tc3_request' || names === '') return undefined;
  const signedHeaders = names.toLowerCase().split(';');
  return {
    keyId: keyId.toReversed().join('/'),
    date,
    service,
    signedHeaders,
    ...(signature !== undefined && { signature }),
  };
}

/** A header value without its signature, and the signature. */
export interface DetachedAuthorization {
  readonly unsigned: Authorization;
  /** The header value of `unsigned`. */
  readonly formatted: string;
  readonly signature: string;
}

/** Separates the signature from a header value. Returns `undefined` if the value is malformed or has no signature. */
export function detachAuthorization(value: string): DetachedAuthorization | undefined {
  // The start of the latest value is that of most.
  const isLatest = value.startsWith(latest.start) && value.startsWith(signatureStart, latest.start.length);
  const at = isLatest ? latest.start.length : value.lastIndexOf(signatureStart);
  if (at < 0 || value.includes(',', at + 1)) return parseDetached(value);
  let known = isLatest ? latest.known : undefined;
  if (!known) {
    const start = value.slice(0, at);
    known = starts.get(start) ?? parseDetached(value);
    if (!known) return undefined;
    if (start.length <= maxStartLength) keep(start, known);
  }
  const signature = value.slice(at + signatureStart.length).trim();
  return signature === '' ? undefined : { unsigned: known.unsigned, formatted: known.formatted, signature };
}

const signatureStart = ', Signature=';

/** Header values up to their signatures. Those of one client on one day are equal. Bounded, because a client chooses them. */
const starts = new Map<string, DetachedAuthorization>();
const [maxStarts, maxStartLength] = [100, 1_000];

let latest: { readonly start: string; readonly known: DetachedAuthorization | undefined } = {
  start: '',
  known: undefined,
};

function keep(start: string, known: DetachedAuthorization): void {
  if (starts.size >= maxStarts) starts.clear();
  starts.set(start, known);
  latest = { start, known };
}

function parseDetached(value: string): DetachedAuthorization | undefined {
  const authorization = parseAuthorization(value);
  if (!authorization?.signature) return undefined;
  const { signature, ...unsigned } = authorization;
  return { unsigned, formatted: formatAuthorization(unsigned), signature };
}

function parsePart(text: string): [name: string, value: string] {
  const at = text.indexOf('=');
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

import { firstDifference, signatureMismatch, type CanonicalForm, type Verdict } from '@polyface/runtime/server';
import { formatDifference } from './difference.ts';

/** The response header in which a mock explains why it refused a signature: percent-encoded JSON of an {@link Explanation}. */
export const explainHeader = 'x-polyface-explain';

/** Why a signature was refused. Contains no secret. */
export interface Explanation {
  readonly fault: string;
  readonly detail: string;
  readonly scheme?: string;
  /** The time in the request and the time of the mock, in ISO 8601. */
  readonly clock?: { readonly request: string; readonly server: string };
  /** The canonical request as the mock computed it. */
  readonly canonicalRequest?: string;
  /** The string to sign as the mock computed it. If yours is equal, the secret is wrong. */
  readonly stringToSign?: string;
  /** The canonical request and string to sign of the client, if the mock could find them out and they differ. */
  readonly received?: CanonicalForm;
  /** The first difference between the two, formatted as lines of text. */
  readonly difference?: string;
}

/** Explains why a signature was refused; returns `undefined` if it was accepted or not checked. `now`: milliseconds since 1970. */
export function explain(verdict: Verdict | undefined, now: number): Explanation | undefined {
  if (!verdict || verdict.ok) return undefined;
  const { fault, detail, scheme, canonicalForm, received, claim } = verdict;
  const issuedAt = isoOf(claim?.issuedAt);
  const difference = canonicalForm && received && differenceOf(canonicalForm, received);
  return {
    fault,
    detail: detail === signatureMismatch ? `${detail} ${mismatchHint}` : detail,
    ...(scheme && { scheme }),
    ...(issuedAt !== undefined && { clock: { request: issuedAt, server: new Date(now).toISOString() } }),
    ...canonicalForm,
    ...(received && { received }),
    ...(difference && { difference }),
  };
}

/** For readers who see the string to sign below the text. */
const mismatchHint =
  'If your string to sign equals the one below, the secret is wrong; otherwise the first difference shows the mistake.';

/** Compares the canonical requests first: of a string to sign that contains their digest, the difference shows nothing. */
function differenceOf(expected: CanonicalForm, received: CanonicalForm): string | undefined {
  const difference =
    firstDifference(expected.canonicalRequest ?? '', received.canonicalRequest ?? '') ??
    firstDifference(expected.stringToSign, received.stringToSign);
  return difference && formatDifference(difference);
}

/**
 * Formats an explanation for a console: the mistake, the clocks, and the first difference between the strings to sign. Leaves out the
 * strings themselves, because they contain the request parameters.
 */
export function formatReason({ detail, clock, difference }: Explanation): string {
  const lines = [
    detail.replace(mismatchHint, `Compare your string to sign with the one in the response header ${explainHeader}.`),
    ...(clock ? [`signed at ${clock.request}, received at ${clock.server}`] : []),
    ...(difference ? [difference] : []),
  ];
  return lines.join('\n').replaceAll(/^/gm, '  ');
}

/** Longest header value. Node's HTTP client accepts 16 KiB for all headers together. */
const maxHeaderLength = 6_000;

function isoOf(milliseconds: number | undefined): string | undefined {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/**
 * Formats an explanation as a header value. If it is too long, leaves out the canonical request and the client's strings, and then cuts the
 * string to sign.
 */
export function formatExplanation(explanation: Explanation): string {
  const encode = (value: Explanation) => encodeURIComponent(JSON.stringify(value).toWellFormed());
  const full = encode(explanation);
  if (full.length <= maxHeaderLength) return full;
  const { canonicalRequest: _, received: __, ...rest } = explanation;
  const shorter = encode(rest);
  if (shorter.length <= maxHeaderLength) return shorter;
  const length = Math.floor(((rest.stringToSign?.length ?? 0) * maxHeaderLength) / shorter.length / 2);
  return encode({ ...rest, stringToSign: `${rest.stringToSign?.slice(0, length)}…` });
}

/** Parses the value of the header {@link explainHeader}; returns `undefined` if it is invalid. */
export function parseExplanation(value: string): Explanation | undefined {
  try {
    return JSON.parse(decodeURIComponent(value)) as Explanation;
  } catch {
    return undefined;
  }
}

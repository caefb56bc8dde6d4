import { firstDifference, signatureMismatch, type CanonicalForm, type Verdict } from '@polyface/runtime/server';
import { formatDifference } from './difference.ts';

/**
 * The response header in which a mock says why it refused a signature, as a short text. `explain` returns the details of a recorded call. The
 * mock server adds a link to them, in the header `x-polyface-call`.
 */
export const explainHeader = 'x-polyface-explain';

/** Why a signature was refused. Contains no secret. */
export interface Explanation {
  /** The kind of mistake: `expired`, `signature`, `unknown-key` … */
  readonly fault: string;
  /** What is wrong, and how to fix it. */
  readonly detail: string;
  /** The vendor's name of the signature scheme, if the request names one. */
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
 * strings themselves, because they contain the request parameters. Control characters, which a client may have sent, are escaped.
 */
export function formatReason({ detail, clock, difference }: Explanation): string {
  const lines = [
    detail.replace(
      mismatchHint,
      `Compare your string to sign with the one at the URL in x-polyface-call, beside the response header ${explainHeader}.`,
    ),
    ...(clock ? [`signed at ${clock.request}, received at ${clock.server}`] : []),
    ...(difference ? difference.split('\n') : []),
  ];
  return lines.map((line) => `  ${escapeControls(line)}`).join('\n');
}

/** Escapes characters that a terminal interprets or that change the direction of the text after them. */
export function escapeControls(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Longest header value. Node's HTTP client accepts 16 KiB for all headers together. */
const maxHeaderLength = 1_000;

/**
 * Formats an explanation as a header value: what is wrong, and where the first difference is. Characters that a header cannot contain are
 * percent-encoded.
 */
export function formatExplanation({ fault, detail, difference, clock }: Explanation): string {
  const [place, expected = '', received = ''] =
    difference?.split('\n').map((line) => line.trim().replace(/^(expected|received) {2}/, '$1 ')) ?? [];
  const sentences = [
    detail.replace(` ${mismatchHint}`, ''),
    ...(clock && fault === 'expired' ? [`Signed at ${clock.request}, received at ${clock.server}.`] : []),
    ...(place === undefined ? [] : [`First difference: ${place} ${expected}; ${received}.`]),
  ];
  const text = escapeControls(sentences.join(' ')).replaceAll(/[^\x20-\x7e]+/g, (part) =>
    encodeURIComponent(part.toWellFormed()),
  );
  return text.length > maxHeaderLength ? `${text.slice(0, maxHeaderLength).replace(/%[0-9A-F]?$/, '')}...` : text;
}

function isoOf(milliseconds: number | undefined): string | undefined {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

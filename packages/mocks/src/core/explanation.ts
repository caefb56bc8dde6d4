import { signatureMismatch, type CanonicalForm, type Verdict } from '@polyface/runtime/server';
import { firstDifference, formatDifference } from './difference.ts';

/** The header in which a mock says why it refused a signature: percent-encoded JSON of an {@link Explanation}. */
export const explainHeader = 'x-polyface-explain';

/** Why a signature was refused. Never holds a secret. */
export interface Explanation {
  readonly fault: string;
  readonly detail: string;
  readonly scheme?: string;
  /** When the request says it was signed and when it came, in ISO 8601. */
  readonly clock?: { readonly request: string; readonly server: string };
  /** What the mock computed the signature from: where yours differs is the mistake, where it does not the secret is. */
  readonly canonicalRequest?: string;
  readonly stringToSign?: string;
  /** What your client computed it from, where the mock could find that out and it is something else. */
  readonly received?: CanonicalForm;
  /** Where the two first differ, in lines to be read. */
  readonly difference?: string;
}

/** Why a verdict is a refusal; `undefined` where it is none. */
export function explain(verdict: Verdict | undefined, now: number): Explanation | undefined {
  if (!verdict || verdict.ok) return undefined;
  const { fault, detail, scheme, canonicalForm, received, claim } = verdict;
  const issuedAt = isoOf(claim?.issuedAt);
  const clock = issuedAt === undefined ? undefined : { request: issuedAt, server: new Date(now).toISOString() };
  const cure = detail === signatureMismatch ? ` ${whereToLook}` : '';
  const difference = canonicalForm && received && differenceOf(canonicalForm, received);
  return {
    fault,
    detail: detail + cure,
    ...(scheme && { scheme }),
    ...(clock && { clock }),
    ...canonicalForm,
    ...(received && { received }),
    ...(difference && { difference }),
  };
}

const whereToLook =
  'If your string to sign is the one below, the secret is wrong; else they differ where the mistake is.';

/** A string to sign that holds a digest of the canonical request says nothing by itself. */
function differenceOf(expected: CanonicalForm, received: CanonicalForm): string | undefined {
  const found =
    firstDifference(expected.canonicalRequest ?? '', received.canonicalRequest ?? '') ??
    firstDifference(expected.stringToSign, received.stringToSign);
  return found && formatDifference(found);
}

/**
 * Why a signature was refused, in a few lines for a console: what was wrong, the clocks, and the place where the strings to sign differ. Not the
 * whole strings: they hold what was asked.
 */
export function formatReason({ detail, clock, difference }: Explanation): string {
  const lines = [
    detail.replace(whereToLook, `The string to sign that was expected is in the header ${explainHeader}.`),
    ...(clock ? [`signed at ${clock.request}, received at ${clock.server}`] : []),
    ...(difference ? [difference] : []),
  ];
  return lines.join('\n').replaceAll(/^/gm, '  ');
}

/** What clients take of one header: Node's own stops at 16 KiB for all of them together. */
const longestHeader = 6_000;

function isoOf(milliseconds: number | undefined): string | undefined {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/**
 * An explanation as a header value: without the canonical request and what was received, and then with less of the string to sign, where it
 * would be too long.
 */
export function formatExplanation(explanation: Explanation): string {
  const print = (value: Explanation) => encodeURIComponent(JSON.stringify(value).toWellFormed());
  const whole = print(explanation);
  if (whole.length <= longestHeader) return whole;
  const { canonicalRequest: _, received: __, ...rest } = explanation;
  const shorter = print(rest);
  if (shorter.length <= longestHeader) return shorter;
  const kept = Math.floor(((rest.stringToSign?.length ?? 0) * longestHeader) / shorter.length / 2);
  return print({ ...rest, stringToSign: `${rest.stringToSign?.slice(0, kept)}…` });
}

/** An explanation out of a header value; `undefined` when it is none. */
export function parseExplanation(value: string): Explanation | undefined {
  try {
    return JSON.parse(decodeURIComponent(value)) as Explanation;
  } catch {
    return undefined;
  }
}

import type { Verdict } from '@polyface/runtime/server';

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
}

/** Why a verdict is a refusal; `undefined` where it is none. */
export function explain(verdict: Verdict | undefined, now: number): Explanation | undefined {
  if (!verdict || verdict.ok) return undefined;
  const { fault, detail, scheme, transcript, claim } = verdict;
  const issuedAt = isoOf(claim?.issuedAt);
  const clock = issuedAt === undefined ? undefined : { request: issuedAt, server: new Date(now).toISOString() };
  const cure =
    fault === 'signature'
      ? ' If your string to sign is the one below, the secret is wrong; else they differ where the mistake is.'
      : '';
  return { fault, detail: detail + cure, ...(scheme && { scheme }), ...(clock && { clock }), ...transcript };
}

/** What clients take of one header: Node's own stops at 16 KiB for all of them together. */
const longestHeader = 6_000;

function isoOf(milliseconds: number | undefined): string | undefined {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** An explanation as a header value: without the canonical request, and then with less of the string to sign, where it would be too long. */
export function printExplanation(explanation: Explanation): string {
  const print = (value: Explanation) => encodeURIComponent(JSON.stringify(value).toWellFormed());
  const whole = print(explanation);
  if (whole.length <= longestHeader) return whole;
  const { canonicalRequest: _, ...rest } = explanation;
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

import type { Difference } from '@polyface/runtime/server';
import { signatureMismatch } from '@polyface/runtime/server';
import { html, type Html } from '../../form/html.ts';
import { facts } from '../../show/block.ts';
import { explanationText } from '../../show/explanation.ts';
import { shorten } from '../../show/text.ts';
import type { Word, Words } from '../../words.ts';
import type { PasteResult, PastedFacts } from './check-pasted-text.ts';

const kinds: Readonly<Record<PasteResult['kind'], Word>> = {
  request: 'request',
  canonicalRequest: 'canonicalRequest',
  stringToSign: 'stringToSign',
};

/** Renders the result of checking a pasted text. `now`: milliseconds since 1970. */
export function renderPasteResult(result: PasteResult, words: Words, locale: string, now: number): Html {
  const { kind, isAccepted, error, difference, facts: read } = result;
  const mark = isAccepted ? '✓' : '✗';
  const sentence = isAccepted ? words('pasteAccepted') : words('pasteRefused');
  return html`<p class="v ${isAccepted ? 'yes' : 'no'}"><b>${mark} ${words(kinds[kind])}</b> ${sentence}</p>
    ${!isAccepted && html`<p>${reasonOf(result, words, locale)}</p>`}
    ${!isAccepted && difference && !isOfDigests(result) && renderDifference(difference, words)}
    ${isAccepted && error && html`<p>${words('pasteError')} <code>${error.code}</code> ${error.message}</p>`}
    ${ageOf(read, now, words)}${renderFacts(read, words)}`;
}

/** Whether two digests differ: the place of the difference shows nothing. */
function isOfDigests({ isDigest, difference }: PasteResult): boolean {
  return isDigest && (difference === undefined || /^[0-9a-f]{64}$/.test(difference.expected));
}

function reasonOf(result: PasteResult, words: Words, locale: string): string {
  const { kind, explanation, error } = result;
  if (!explanation) return error ? `${error.code}: ${error.message}` : '';
  const isMismatch = explanation.detail.startsWith(signatureMismatch);
  if (isMismatch && isOfDigests(result)) return words('pasteDigest');
  if (isMismatch && kind !== 'request') return words('pasteDiffers');
  if (isMismatch) return words('compareStrings');
  return explanationText(explanation, locale);
}

function renderFacts(read: PastedFacts, words: Words): Html {
  const { keyId, issuedAt, signedHeaders, contentType, scheme } = read;
  return html`<p class="n">${words('pasteRead')}</p>
    ${facts([
      [words('scheme'), scheme],
      [words('keyId'), keyId && html`<code>${keyId}</code>`],
      [words('clock'), issuedAt === undefined ? undefined : isoOf(issuedAt)],
      ['SignedHeaders', signedHeaders && html`<code>${signedHeaders}</code>`],
      ['Content-Type', contentType && html`<code>${contentType}</code>`],
    ])}`;
}

/** The age of a signature that the vendor no longer accepts: the result is that at the time of signing. */
function ageOf({ issuedAt, tolerance }: PastedFacts, now: number, words: Words): Html | undefined {
  if (issuedAt === undefined || tolerance === undefined || Math.abs(now - issuedAt) <= tolerance) return undefined;
  return html`<p class="n">${words('pasteOld')} ${Math.round(tolerance / 60_000)} ${words('minutes')}</p>`;
}

function isoOf(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? String(milliseconds) : date.toISOString();
}

/** Renders a difference: the two lines, with the first character that differs marked. */
function renderDifference({ line, column, expected, received }: Difference, words: Words): Html {
  const marked = (text: string) => {
    const [before, mark, after] = [text.slice(0, column - 1), text.slice(column - 1, column), text.slice(column)];
    return html`${shorten(before, words)}<mark>${mark || '␄'}</mark>${shorten(after, words)}`;
  };
  return html`<p>${words('line')} ${line}, ${words('column')} ${column}</p>
    <pre>
${words('expected')}  ${marked(expected)}
${words('received')}  ${marked(received)}</pre>`;
}

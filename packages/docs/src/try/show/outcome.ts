import { VendorError } from '@polyface/runtime';
import { signatureMismatch } from '@polyface/runtime/server';
import type { Outcome } from '../call/run.ts';
import { html, type Html } from '../form/html.ts';
import type { Words } from '../words.ts';
import { block } from './block.ts';
import { showError, type Telling } from './failure.ts';
import { requestLines } from './request.ts';
import { pretty, shortened } from './text.ts';

/** One line that says what came of a call. */
export function summary({ error, exchange, milliseconds, verified }: Outcome, words: Words): string {
  const what = error instanceof VendorError ? error.code : (error?.name ?? words('success'));
  const status = exchange.response && `HTTP ${exchange.response.status}`;
  const signature = verified === undefined ? undefined : words(verified ? 'verified' : 'refused');
  return [what, status, signature, `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`].filter(Boolean).join(' · ');
}

/** What came of a call: the answer or the typed error, then the request as it went out. */
export function showOutcome(outcome: Outcome, telling: Telling): Html {
  const { words } = telling;
  const { error, data, exchange, explanation, note } = outcome;
  const request = exchange.request && shortened(requestLines(exchange.request).join('\n'), words);
  return html`${note && html`<p class="n">${words(note)}</p>`}${
    error ? showError(error, telling) : block(words('data'), shortened(pretty(data, words), words), words)
  }${
    explanation &&
    html`<p class="n">
        ${words('why')}:
        ${explanation.detail.startsWith(signatureMismatch) ? words('notTheSecret') : explanation.detail}
      </p>
      ${explanation.stringToSign && block(words('stringToSign'), explanation.stringToSign, words)}`
  }${
    request && block(words('request'), request, words)
  }${exchange.response && block(`${words('response')} HTTP ${exchange.response.status}`, shortened(exchange.response.body, words), words)}`;
}

import type { Environment } from '@polyface/runtime';
import type { OperationData } from '../../data/types.ts';
import { operationData } from '../call/chunks.ts';
import { run, type Outcome } from '../call/run.ts';
import type { LiveService } from '../call/service.ts';
import { html, type Html } from '../form/html.ts';
import { requestLines } from '../show/request.ts';
import { pretty } from '../show/text.ts';
import type { Words } from '../words.ts';

/** One call of the landing page, and with which secret it was signed. */
export interface Take {
  readonly outcome: Outcome;
  readonly right: boolean;
}

/** Calls with the documented request. */
export async function liveTake(
  service: LiveService,
  slug: string,
  right: boolean,
  environment?: Environment,
): Promise<Take> {
  const operation: OperationData = await operationData(service.data.id, slug);
  const outcome = await run(service, {
    operation,
    input: operation.example,
    answer: right ? '' : 'wrong-secret',
    first: false,
    ...(environment && { environment }),
  });
  return { outcome, right };
}

/** A call as the lines of a console. */
export function showTake({ outcome, right }: Take, words: Words, locale: string): Html {
  const { exchange, error, data, verified, milliseconds, explanation } = outcome;
  const [first = '', ...rest] = exchange.request ? requestLines(exchange.request) : [];
  const verdict = words(verified ? 'verified' : 'refused');
  const secret = words(right ? 'rightSecret' : 'theWrongSecret');
  const separator = locale === 'en' ? ': ' : '：';
  const answer = error ? html`${error.message}` : html`${pretty(data, words)}`;
  return html`<p><span class="sr-only">${words('secret')}${separator}</span># ${secret}</p>
    <pre>
${first}
${rest.join('\n')}</pre>
    <p class="${verified ? 'yes' : 'no'}">
      ${verified ? '✓' : '✗'} ${words('mockSays')}${separator}${verdict} · ${milliseconds.toFixed(0)} ms
    </p>
    <pre>${answer}</pre>
    ${explanation && html`<p>${explanation.detail}</p>`}`;
}

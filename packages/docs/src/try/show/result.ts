import type { Explanation } from '@polyface/mocks';
import { VendorError } from '@polyface/runtime';
import { signatureMismatch } from '@polyface/runtime/server';
import type { RunResult } from '../call/run.ts';
import { highlight } from '../../highlight/highlight.ts';
import { html, Html } from '../form/html.ts';
import type { Words } from '../words.ts';
import { block } from './block.ts';
import { renderError, type RenderContext } from './error.ts';
import { explanationText } from './explanation.ts';
import { requestLines } from './request.ts';
import { formatJson, shorten } from './text.ts';

/**
 * Summarizes a call in one line: result, HTTP status, signature check and duration. Of a simulated error, the signature check would
 * contradict what is simulated.
 */
export function summary({ error, exchange, milliseconds, verified, isSimulated }: RunResult, words: Words): string {
  const result = error instanceof VendorError ? error.code : (error?.name ?? words('success'));
  const status = exchange.response && `HTTP ${exchange.response.status}`;
  const check = verified === undefined ? undefined : words(verified ? 'verified' : 'refused');
  const signature = isSimulated && error ? words('simulated') : check;
  const duration = `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
  return [result, status, signature, duration].filter(Boolean).join(' · ');
}

/** Renders a call: the data or the typed error, then the request and the response. */
export function renderResult(result: RunResult, context: RenderContext): Html {
  const { words, locale } = context;
  const { error, data, exchange, explanation, note } = result;
  const { request, response } = exchange;
  return html`${note && html`<p class="n">${words(note)}</p>`}${
    error ? renderError(error, context) : block(words('data'), jsonText(formatJson(data, words), words), words)
  }${explanation && renderExplanation(explanation, words, locale)}${
    request && block(words('request'), shorten(requestLines(request).join('\n'), words), words)
  }${response && block(`${words('response')} HTTP ${response.status}`, responseText(response.body, words), words)}`;
}

function jsonText(json: string, words: Words): Html {
  return new Html(highlight(shorten(json, words), 'json'));
}

/** A body as highlighted, indented JSON; any other text as it is. */
function responseText(body: string, words: Words): Html | string {
  try {
    return jsonText(JSON.stringify(JSON.parse(body), null, 2), words);
  } catch {
    return shorten(body, words);
  }
}

function renderExplanation(explanation: Explanation, words: Words, locale: string): Html {
  const { detail, stringToSign } = explanation;
  const isMismatch = stringToSign !== undefined && detail.startsWith(signatureMismatch);
  return html`<p class="n">
      ${words('refusalReason')}${locale === 'en' ? ': ' : '：'}${isMismatch ? words('compareStrings') : explanationText(explanation, locale)}
    </p>
    ${stringToSign && block(words('stringToSign'), stringToSign, words)}`;
}

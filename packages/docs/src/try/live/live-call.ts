import { VendorError, type CallError, type Environment } from '@polyface/runtime';
import type { OperationData } from '../../data/types.ts';
import { operationData } from '../call/chunks.ts';
import { run, type RunResult } from '../call/run.ts';
import type { LiveService } from '../call/service.ts';
import { html, type Html } from '../form/html.ts';
import { explanationText } from '../show/explanation.ts';
import { requestLines } from '../show/request.ts';
import { formatJson } from '../show/text.ts';
import type { Words } from '../words.ts';

/** The result of a call of the home page. */
export interface LiveCallResult {
  readonly result: RunResult;
  readonly hasRightSecret: boolean;
}

/** Calls an operation with its documented request, signed with the correct secret or with a wrong one. */
export async function runLiveCall(
  service: LiveService,
  slug: string,
  hasRightSecret: boolean,
  environment?: Environment,
): Promise<LiveCallResult> {
  const operation: OperationData = await operationData(service.data.id, slug);
  const result = await run(service, {
    operation,
    input: operation.example,
    simulate: hasRightSecret ? '' : 'wrong-secret',
    isFirst: false,
    ...(environment && { environment }),
  });
  return { result, hasRightSecret };
}

/** Renders a call as console output: request, verification result, response and explanation. */
export function renderLiveCall({ result, hasRightSecret }: LiveCallResult, words: Words, locale: string): Html {
  const { exchange, error, data, verified, milliseconds, explanation } = result;
  const [first = '', ...rest] = exchange.request ? requestLines(exchange.request) : [];
  const verdict = words(verified ? 'verified' : 'refused');
  const secret = words(hasRightSecret ? 'rightSecret' : 'theWrongSecret');
  const separator = locale === 'en' ? ': ' : '：';
  return html`<p><span class="sr-only">${words('secret')}${separator}</span># ${secret}</p>
    <pre>
${first}
${rest.join('\n')}</pre>
    <p class="${verified ? 'yes' : 'no'}">
      ${verified ? '✓' : '✗'} ${words('mock')}${separator}${verdict} · ${milliseconds.toFixed(0)} ms
    </p>
    <pre>${error ? errorLines(error) : formatJson(data, words)}</pre>
    ${explanation && html`<p>${explanationText(explanation, locale)}</p>`}`;
}

/** The typed error as a developer sees it, without the vendor's message, which has a language of its own. */
function errorLines(error: CallError): string {
  if (!(error instanceof VendorError)) return error.name;
  const { name, code, kind, status, requestId } = error;
  const fields = { code, kind, status, requestId };
  return `${name} ${JSON.stringify(fields, null, 2).replaceAll(/^( +)"(\w+)"/gm, '$1$2')}`;
}

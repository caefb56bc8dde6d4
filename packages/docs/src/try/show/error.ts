import {
  InvalidInputError,
  TransportError,
  UnexpectedResponseError,
  VendorError,
  type CallError,
} from '@polyface/runtime';
import type { OperationData, ServiceData, Text } from '../../data/types.ts';
import { transportFailures, unexpectedResponse } from '../../words/call-errors.ts';
import { errorPath } from '../../navigation/paths.ts';
import { issueWords } from '../../words/issue-words.ts';
import { kindText, resolutionOf, retries } from '../../words/kinds.ts';
import { html, type Html } from '../form/html.ts';
import type { Words } from '../words.ts';
import { facts } from './block.ts';
import { renderProse } from './prose.ts';

/** What the result of a call is rendered with. */
export interface RenderContext {
  readonly service: ServiceData;
  readonly operation: OperationData;
  readonly words: Words;
  readonly locale: string;
}

/** Renders a typed error: the fields of the error and what the spec documents about its code. */
export function renderError(error: CallError, context: RenderContext): Html {
  const { words, locale } = context;
  if (error instanceof VendorError) return renderVendorError(error, context);
  if (error instanceof InvalidInputError) return renderInvalidInput(error, words, locale);
  const isEnglish = locale === 'en';
  const translation = error instanceof TransportError ? transportFailures[error.reason] : unexpectedResponse;
  return facts([
    [words('error'), html`<code>${error.name}</code>`],
    [words('message'), isEnglish ? error.message : translation],
    [words('reason'), (error instanceof TransportError && html`<code>${error.reason}</code>`) || undefined],
    [words('response'), error instanceof UnexpectedResponseError ? error.bodyStart : undefined],
    [words('attempts'), error.attempts],
  ]);
}

function renderVendorError(error: VendorError, { service, operation, words, locale }: RenderContext): Html {
  const localize = (text: Text | undefined) => text && (locale === 'en' ? text.en : text.zh);
  const documented = [...operation.errors, ...service.errors].find(({ code }) => code === error.code);
  return facts([
    [words('error'), html`<code>${error.name}</code>`],
    [
      words('code'),
      documented
        ? html`<a href="${errorPath(service.id, error.code, locale === 'en' ? 'en' : 'zh-cn')}"
            ><code>${error.code}</code></a
          >`
        : html`<code>${error.code}</code>`,
    ],
    [words('kind'), html`<code>${error.kind}</code> ${kindText(error.kind, locale)}`],
    [words('message'), error.vendorMessage],
    [words('requestId'), error.requestId && html`<code>${error.requestId}</code>`],
    [words('attempts'), error.attempts],
    [words('cause'), renderProse(localize(documented?.description))],
    [words('whatToDo'), renderProse(localize(resolutionOf({ ...documented, kind: error.kind, retry: error.retry })))],
    [words('retry'), localize(retries[error.retry])],
  ]);
}

function renderInvalidInput(error: InvalidInputError, words: Words, locale: string): Html {
  const issues = error.issues.map(
    (issue) => html`<li><code>${issue.path || '/'}</code> ${issueWords(issue, locale)}</li>`,
  );
  return html`${facts([[words('error'), html`<code>${error.name}</code>`]])}
    <p>${words('invalidInput')}</p>
    <ul>
      ${issues}
    </ul>`;
}

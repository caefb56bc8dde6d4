import {
  InvalidInputError,
  TransportError,
  UnexpectedResponseError,
  VendorError,
  type CallError,
} from '@polyface/runtime';
import type { OperationData, ServiceData, Text } from '../../data/types.ts';
import { issueWords } from '../../words/issue-words.ts';
import { resolutions, kinds, retries } from '../../words/kinds.ts';
import { html, type Html } from '../form/html.ts';
import type { Words } from '../words.ts';
import { facts } from './block.ts';

/** What a typed error is shown with. */
export interface Telling {
  readonly service: ServiceData;
  readonly operation: OperationData;
  readonly words: Words;
  readonly locale: string;
}

/** A typed error: what the client says of it, and what the spec says of its code. */
export function showError(error: CallError, { service, operation, words, locale }: Telling): Html {
  const told = (text: Text | undefined) => text && (locale === 'en' ? text.en : text.zh);
  const name = html`<code>${error.name}</code>`;
  if (error instanceof VendorError) {
    const known = [...operation.errors, ...service.errors].find(({ code }) => code === error.code);
    return facts([
      [words('error'), name],
      [words('code'), html`<code>${error.code}</code>`],
      [words('kind'), html`<code>${error.kind}</code> ${told(kinds[error.kind])}`],
      [words('message'), error.vendorMessage],
      [words('requestId'), error.requestId && html`<code>${error.requestId}</code>`],
      [words('attempts'), error.attempts],
      [words('cause'), told(known?.description)],
      [words('whatToDo'), told(known?.resolution ?? resolutions[error.kind])],
      [words('retry'), told(retries[error.retry])],
    ]);
  }
  if (error instanceof InvalidInputError) {
    const issues = error.issues.map(
      (issue) => html`<li><code>${issue.path || '/'}</code> ${issueWords(issue, locale)}</li>`,
    );
    return html`${facts([[words('error'), name]])}
      <p>${words('notSentAtAll')}</p>
      <ul>
        ${issues}
      </ul>`;
  }
  return facts([
    [words('error'), name],
    [words('message'), error.message],
    [words('kind'), (error instanceof TransportError && html`<code>${error.reason}</code>`) || undefined],
    [words('response'), error instanceof UnexpectedResponseError ? error.bodyStart : undefined],
    [words('attempts'), error.attempts],
  ]);
}

import type { Failure } from '../../api/messages.ts';
import { inLanguage, useLanguage } from '../words/language.tsx';
import type { Words } from '../words/words.ts';

/** A failure in plain words: what happened, what to do, what the vendor's code means, and the facts for those who mend it. */
export function FailureCard({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  const { words, language } = useLanguage();
  const own = words.failure;
  const { title, advice } = own.kinds[failure.kind];
  const { meaning, resolution, fields } = failure;
  const facts = factsOf(failure, words);
  return (
    <section className="card failure" data-tone={toneOf(failure)} role="alert">
      <h2>{title}</h2>
      <p className="advice">{advice}</p>
      {fields && fields.length > 0 && (
        <p>
          {own.fields}: {fields.map((field) => labelOf(field, words)).join(language === 'en' ? ', ' : '、')}
        </p>
      )}
      {(meaning ?? resolution) && (
        <dl className="told">
          {meaning && (
            <div>
              <dt>{own.says}</dt>
              <dd>{inLanguage(meaning, language)}</dd>
            </div>
          )}
          {resolution && (
            <div>
              <dt>{own.helps}</dt>
              <dd>{inLanguage(resolution, language)}</dd>
            </div>
          )}
        </dl>
      )}
      <button type="button" className="secondary" onClick={again}>
        {own.again}
      </button>
      {facts.length > 0 && (
        <details className="facts">
          <summary>{own.facts}</summary>
          <dl>
            {facts.map(([term, fact]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

/** Whether waiting helps, somebody else has to act, or the person at the desk can mend it. */
function toneOf({ kind }: Failure): 'wait' | 'tell' | 'mend' {
  switch (kind) {
    case 'throttled':
    case 'unavailable':
    case 'internal':
    case 'unknown':
    case 'timeout':
    case 'network':
    case 'unexpected':
      return 'wait';
    case 'invalid-input':
    case 'invalid-request':
    case 'not-found':
      return 'mend';
    default:
      return 'tell';
  }
}

function factsOf({ service, operation, code, status, requestId }: Failure, { failure, services }: Words) {
  const facts: readonly (readonly [string, string | undefined])[] = [
    [failure.service, service && (services[service] ?? service)],
    [failure.operation, operation],
    [failure.code, code && `${code} (HTTP ${status})`],
    [failure.request, requestId],
  ];
  return facts.filter((fact): fact is readonly [string, string] => fact[1] !== undefined);
}

function labelOf(field: string, { fields, picture }: Words): string {
  if (field === 'picture') return picture.label;
  return Object.entries(fields).find(([name]) => name === field)?.[1].label ?? field;
}

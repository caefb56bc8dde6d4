import type { Failure } from '../../api/types.ts';
import { inLanguage, useLanguage } from '../words/language.tsx';
import type { Words } from '../words/words.ts';

/** A failure: what happened, what to do, the meaning of the vendor's code, and details for the administrator. */
export function FailureCard({ failure, retry }: { readonly failure: Failure; readonly retry: () => void }) {
  const { words, language } = useLanguage();
  const { title, advice } = words.failure.kinds[failure.kind];
  const { meaning, resolution, fields } = failure;
  const details = detailsOf(failure, words);
  return (
    <section className="card failure" data-tone={toneOf(failure)} role="alert">
      <h2>{title}</h2>
      <p className="advice">{advice}</p>
      {fields && fields.length > 0 && <p>{words.failure.fields(fields.map((field) => labelOf(field, words)))}</p>}
      {(meaning ?? resolution) && (
        <dl className="explanation">
          {meaning && (
            <div>
              <dt>{words.failure.meaning}</dt>
              <dd>{inLanguage(meaning, language)}</dd>
            </div>
          )}
          {resolution && (
            <div>
              <dt>{words.failure.resolution}</dt>
              <dd>{inLanguage(resolution, language)}</dd>
            </div>
          )}
        </dl>
      )}
      <button type="button" className="secondary" onClick={retry}>
        {words.failure.retry}
      </button>
      {details.length > 0 && (
        <details className="details">
          <summary>{words.failure.details}</summary>
          <dl>
            {details.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

/** `wait`: trying again later can help. `fix`: the user can correct the input. `report`: the administrator must act. */
function toneOf({ kind }: Failure): 'wait' | 'fix' | 'report' {
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
      return 'fix';
    default:
      return 'report';
  }
}

function detailsOf({ service, operation, code, status, requestId }: Failure, { failure, services }: Words) {
  const details: readonly (readonly [string, string | undefined])[] = [
    [failure.service, service && (services[service] ?? service)],
    [failure.operation, operation],
    [failure.code, code && `${code} (HTTP ${status})`],
    [failure.request, requestId],
  ];
  return details.filter((detail): detail is readonly [string, string] => detail[1] !== undefined);
}

function labelOf(field: string, { fields, picture }: Words): string {
  if (field === 'picture') return picture.label;
  return Object.entries(fields).find(([name]) => name === field)?.[1].label ?? field;
}

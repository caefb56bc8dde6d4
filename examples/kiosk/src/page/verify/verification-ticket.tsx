import type { StartedVerification, VerificationResult } from '../../api/types.ts';
import { callApi } from '../call-api.ts';
import { FailureCard } from '../parts/failure-card.tsx';
import { useTask } from '../use-task.ts';
import { inLanguage, useLanguage } from '../words/language.tsx';
import { Countdown } from './countdown.tsx';

/** A started verification: its token, the time left, and its result. */
export function VerificationTicket({ started: { token, expiresAt } }: { readonly started: StartedVerification }) {
  const { words } = useLanguage();
  const { verify } = words;
  const [task, { start }] = useTask<VerificationResult>();
  const running = task.state === 'running';
  const getResult = () => {
    if (!running) start(() => callApi<VerificationResult>('/api/verifications/result', { token }));
  };
  return (
    <>
      <section className="card ticket">
        <h2>{verify.started}</h2>
        <p className="token">
          <span className="label">{verify.token}</span>
          <code>{token}</code>
        </p>
        <Countdown until={expiresAt} />
        <button type="button" className="primary" aria-disabled={running} onClick={getResult}>
          {running && <span className="spinner" aria-hidden="true" />}
          {running ? verify.gettingResult : verify.getResult}
        </button>
      </section>
      {task.state === 'failed' && <FailureCard failure={task.failure} retry={task.retry} />}
      {task.state === 'done' && <ResultCard result={task.value} />}
    </>
  );
}

function ResultCard({ result }: { readonly result: VerificationResult }) {
  const { words, language } = useLanguage();
  const { verify, fields } = words;
  const { state, code, meaning, similarity, name, idCard } = result;
  const { title, line } = verify.states[state];
  const values: readonly (readonly [string, string | undefined])[] = [
    [fields.name.label, name],
    [fields.idCard.label, idCard],
    [verify.similarity, similarity?.toLocaleString(language)],
    [
      verify.code,
      code === undefined ? undefined : [code, meaning && inLanguage(meaning, language)].filter(Boolean).join(' · '),
    ],
  ];
  return (
    <section className="card result" data-state={state}>
      {state === 'passed' && <span className="stamp">{verify.stamp}</span>}
      <h2>{title}</h2>
      <p>{line}</p>
      <dl className="values">
        {values
          .filter(([, value]) => value !== undefined)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

import type { StartedVerification, VerificationOutcome } from '../../api/messages.ts';
import { ask } from '../ask.ts';
import { FailureCard } from '../parts/failure-card.tsx';
import { useTask } from '../use-task.ts';
import { inLanguage, useLanguage } from '../words/language.tsx';
import { Countdown } from './countdown.tsx';

/** A verification that was started: its token, how long that lives, and what came of it. */
export function VerificationTicket({ started: { token, expiresAt } }: { readonly started: StartedVerification }) {
  const { words } = useLanguage();
  const { verify } = words;
  const [task, { start }] = useTask<VerificationOutcome>();
  const running = task.state === 'running';
  const askResult = () => {
    if (!running) start(() => ask<VerificationOutcome>('/api/verifications/result', { token }));
  };
  return (
    <>
      <section className="card ticket">
        <h2>{verify.started}</h2>
        <p className="token">
          <span className="term">{verify.token}</span>
          <code>{token}</code>
        </p>
        <Countdown until={expiresAt} />
        <button type="button" className="primary" aria-disabled={running} onClick={askResult}>
          {running && <span className="spinner" aria-hidden="true" />}
          {running ? verify.asking : verify.askResult}
        </button>
      </section>
      {task.state === 'failed' && <FailureCard failure={task.failure} again={task.again} />}
      {task.state === 'done' && <Result outcome={task.value} />}
    </>
  );
}

function Result({ outcome }: { readonly outcome: VerificationOutcome }) {
  const { words, language } = useLanguage();
  const { verify, fields } = words;
  const { state, code, meaning, similarity, name, idCard } = outcome;
  const { title, line } = verify.states[state];
  const facts: readonly (readonly [string, string | undefined])[] = [
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
      <dl className="kept">
        {facts
          .filter(([, fact]) => fact !== undefined)
          .map(([term, fact]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

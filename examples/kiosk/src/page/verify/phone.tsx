import { useId } from 'react';
import { callApi } from '../call-api.ts';
import { useTask } from '../use-task.ts';
import { useLanguage } from '../words/language.tsx';

/** A simulated phone of the person who is verified. In production the vendor's SDK runs there. */
export function Phone({ token }: { readonly token: string | undefined }) {
  const { phone } = useLanguage().words;
  const [task, { start }] = useTask<unknown>();
  const id = useId();
  const finish = (result: string) => start(() => callApi('/simulation/phone', { token, result }));
  return (
    <aside className="phone" aria-labelledby={id}>
      <div className="phone-frame">
        <h2 id={id}>{phone.title}</h2>
        <svg className="viewfinder" viewBox="0 0 120 120" width="120" height="120" aria-hidden="true">
          <circle cx="60" cy="60" r="54" />
          <circle cx="60" cy="48" r="17" />
          <path d="M30 92c3-18 14-26 30-26s27 8 30 26" />
        </svg>
        <p>{phone.hint}</p>
        {token === undefined ? (
          <p className="phone-status">{phone.waiting}</p>
        ) : (
          <div className="phone-choices">
            {Object.entries(phone.results).map(([result, label]) => (
              <button key={result} type="button" disabled={task.state === 'done'} onClick={() => finish(result)}>
                {label}
              </button>
            ))}
          </div>
        )}
        <p className="phone-status" role="status">
          {task.state === 'done' && phone.done}
          {task.state === 'failed' && phone.expired}
        </p>
      </div>
    </aside>
  );
}

import { useState } from 'react';
import type { FaceRecord } from '../../api/types.ts';
import { callApi } from '../call-api.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FailureCard } from '../parts/failure-card.tsx';
import { RecordBadge } from '../parts/record-badge.tsx';
import { useTask } from '../use-task.ts';
import { useLanguage } from '../words/language.tsx';

/** A record and the button that removes it. Removing needs a confirmation. */
export function SearchResult({ record }: { readonly record: FaceRecord }) {
  const { words } = useLanguage();
  const { find } = words;
  const [confirming, setConfirming] = useState(false);
  const [task, { start }] = useTask<null>();
  if (task.state === 'done') return <EmptyState title={find.removed}>{find.removedHint}</EmptyState>;
  const remove = () => {
    if (task.state !== 'running') start(() => callApi<null>('/api/faces/remove', record.key));
  };
  return (
    <>
      <h2 className="result-title">{find.found}</h2>
      {task.state === 'failed' && <FailureCard failure={task.failure} retry={task.retry} />}
      <RecordBadge record={record} />
      <div className="actions">
        {confirming ? (
          <>
            <button
              type="button"
              className="danger"
              aria-disabled={task.state === 'running'}
              autoFocus
              onClick={remove}
            >
              {task.state === 'running' ? find.removing : find.confirm}
            </button>
            <button type="button" className="secondary" onClick={() => setConfirming(false)}>
              {find.cancel}
            </button>
          </>
        ) : (
          <button type="button" className="secondary" onClick={() => setConfirming(true)}>
            {find.remove}
          </button>
        )}
      </div>
    </>
  );
}

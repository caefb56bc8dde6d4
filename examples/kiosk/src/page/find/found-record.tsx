import { useState } from 'react';
import type { FaceRecord } from '../../api/messages.ts';
import { ask } from '../ask.ts';
import { Empty } from '../parts/empty.tsx';
import { FailureCard } from '../parts/failure-card.tsx';
import { RecordBadge } from '../parts/record-badge.tsx';
import { useTask } from '../use-task.ts';
import { useLanguage } from '../words/language.tsx';

/** A record that was found, and its removal: asked for once more before it is done. */
export function FoundRecord({ record }: { readonly record: FaceRecord }) {
  const { words } = useLanguage();
  const { find } = words;
  const [sure, setSure] = useState(false);
  const [task, { start }] = useTask<null>();
  if (task.state === 'done') return <Empty title={find.removed}>{find.removedHint}</Empty>;
  const remove = () => {
    if (task.state !== 'running') start(() => ask<null>('/api/faces/remove', record.key));
  };
  return (
    <>
      <h2 className="outcome-title">{find.found}</h2>
      {task.state === 'failed' && <FailureCard failure={task.failure} again={task.again} />}
      <RecordBadge record={record} />
      <div className="actions">
        {sure ? (
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
            <button type="button" className="secondary" onClick={() => setSure(false)}>
              {find.keep}
            </button>
          </>
        ) : (
          <button type="button" className="secondary" onClick={() => setSure(true)}>
            {find.remove}
          </button>
        )}
      </div>
    </>
  );
}

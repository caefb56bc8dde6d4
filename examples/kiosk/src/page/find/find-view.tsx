import { useState } from 'react';
import type { FaceRecord, Library, RecordKey } from '../../api/types.ts';
import { callApi } from '../call-api.ts';
import { lookupFields, type Values } from '../fields.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FailureCard } from '../parts/failure-card.tsx';
import { Fields } from '../parts/fields.tsx';
import { LibraryChoice } from '../parts/library-choice.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { Loading } from '../parts/loading.tsx';
import { Submit } from '../parts/submit.tsx';
import { ViewHead } from '../parts/view-head.tsx';
import { useForm } from '../use-form.ts';
import { useTask } from '../use-task.ts';
import { useLanguage } from '../words/language.tsx';
import { SearchResult } from './search-result.tsx';

/** Looks up a person in one of the libraries. `initialKey` fills in the form. */
export function FindView({ initialKey }: { readonly initialKey: RecordKey | undefined }) {
  const { words } = useLanguage();
  const [library, setLibrary] = useState<Library>(initialKey?.library ?? 'alibabaLinkvisual');
  const fields = lookupFields[library];
  const form = useForm(fields, initialKey && valuesOf(initialKey));
  const [task, { start, clear }] = useTask<readonly FaceRecord[]>();
  const submit = () => {
    if (task.state === 'running') return;
    const key = keyOf(library, form.values);
    start(() => callApi<readonly FaceRecord[]>('/api/faces/find', key));
  };
  return (
    <>
      <ViewHead view="find" />
      <div className="view">
        <form className="card form" noValidate onSubmit={form.onSubmit(submit)}>
          <LibraryChoice
            library={library}
            onChange={(next) => {
              setLibrary(next);
              form.reset(lookupFields[next]);
              clear();
            }}
          />
          <Fields fields={fields} values={form.values} missing={form.missing} onChange={form.change} />
          <Submit label={words.find.submit} running={task.state === 'running' ? words.find.running : undefined} />
        </form>
        <LiveRegion watch={task}>
          {task.state === 'idle' && <EmptyState>{words.find.idle}</EmptyState>}
          {task.state === 'running' && <Loading>{words.find.running}</Loading>}
          {task.state === 'failed' && <FailureCard failure={task.failure} retry={task.retry} />}
          {task.state === 'done' && task.value.length === 0 && (
            <EmptyState title={words.find.none}>{words.find.noneHint}</EmptyState>
          )}
          {task.state === 'done' &&
            task.value.map((record) => <SearchResult key={JSON.stringify(record.key)} record={record} />)}
        </LiveRegion>
      </div>
    </>
  );
}

function keyOf(library: Library, { linkvisualUserId, ...values }: Values): object {
  return { ...values, library, ...(linkvisualUserId !== undefined && { userId: linkvisualUserId }) };
}

function valuesOf({ library, ...key }: RecordKey): Values {
  if (library !== 'alibabaLinkvisual') return key;
  const { userId, ...rest } = key as Extract<RecordKey, { readonly library: 'alibabaLinkvisual' }>;
  return { ...rest, linkvisualUserId: userId };
}

import { useState } from 'react';
import type { FaceRecord, Library, RecordKey } from '../../api/messages.ts';
import { ask } from '../ask.ts';
import { lookupFields, type Values } from '../fields.ts';
import { Empty } from '../parts/empty.tsx';
import { FailureCard } from '../parts/failure-card.tsx';
import { Fields } from '../parts/fields.tsx';
import { LibraryChoice } from '../parts/library-choice.tsx';
import { Loading } from '../parts/loading.tsx';
import { Outcome } from '../parts/outcome.tsx';
import { Submit } from '../parts/submit.tsx';
import { ViewHead } from '../parts/view-head.tsx';
import { useForm } from '../use-form.ts';
import { useTask } from '../use-task.ts';
import { useLanguage } from '../words/language.tsx';
import { FoundRecord } from './found-record.tsx';

/** Looks a person up in one of the libraries. `begun` fills the form in. */
export function FindView({ begun }: { readonly begun: RecordKey | undefined }) {
  const { words } = useLanguage();
  const [library, setLibrary] = useState<Library>(begun?.library ?? 'alibabaLinkvisual');
  const plans = lookupFields[library];
  const form = useForm(plans, begun && valuesOf(begun));
  const [task, { start, clear }] = useTask<readonly FaceRecord[]>();
  const submit = () => {
    if (task.state === 'running') return;
    const key = keyOf(library, form.values);
    start(() => ask<readonly FaceRecord[]>('/api/faces/find', key));
  };
  return (
    <>
      <ViewHead view="find" />
      <div className="desk">
        <form className="card form" noValidate onSubmit={form.onSubmit(submit)}>
          <LibraryChoice
            library={library}
            onChange={(next) => {
              setLibrary(next);
              form.begin(lookupFields[next]);
              clear();
            }}
          />
          <Fields plans={plans} values={form.values} missing={form.missing} onChange={form.change} />
          <Submit label={words.find.submit} running={task.state === 'running' ? words.find.running : undefined} />
        </form>
        <Outcome watch={task}>
          {task.state === 'idle' && <Empty>{words.find.idle}</Empty>}
          {task.state === 'running' && <Loading>{words.find.running}</Loading>}
          {task.state === 'failed' && <FailureCard failure={task.failure} again={task.again} />}
          {task.state === 'done' && task.value.length === 0 && (
            <Empty title={words.find.none}>{words.find.noneHint}</Empty>
          )}
          {task.state === 'done' &&
            task.value.map((record) => <FoundRecord key={JSON.stringify(record.key)} record={record} />)}
        </Outcome>
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

import { useState } from 'react';
import type { FaceRecord, Library, RecordKey, Registration } from '../../api/types.ts';
import { callApi } from '../call-api.ts';
import { registrationFields, type Values } from '../fields.ts';
import { Badge } from '../parts/badge.tsx';
import { FailureCard } from '../parts/failure-card.tsx';
import { Fields } from '../parts/fields.tsx';
import { LibraryChoice } from '../parts/library-choice.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { RecordBadge } from '../parts/record-badge.tsx';
import { Submit } from '../parts/submit.tsx';
import { ViewHead } from '../parts/view-head.tsx';
import { PicturePicker, type Picture } from '../pictures/picture-picker.tsx';
import { useForm } from '../use-form.ts';
import { useTask } from '../use-task.ts';
import { useLanguage } from '../words/language.tsx';

/** Registers a face in one of the libraries. A badge beside the form previews the record. */
export function RegisterView({ onLookUp }: { readonly onLookUp: (key: RecordKey) => void }) {
  const { words } = useLanguage();
  const [library, setLibrary] = useState<Library>('alibabaLinkvisual');
  const [picture, setPicture] = useState<Picture>();
  const fields = registrationFields[library];
  const form = useForm(fields);
  const [task, { start, clear }] = useTask<FaceRecord>();
  const base64 = typeof picture === 'object' ? picture.base64 : undefined;
  const submit = () => {
    if (base64 === undefined || task.state === 'running') return;
    const registration = { ...form.values, library, picture: base64 } as unknown as Registration;
    start(() => callApi<FaceRecord>('/api/faces/register', registration));
  };
  const registerAnother = () => {
    clear();
    setPicture(undefined);
    form.reset(fields);
  };
  return (
    <>
      <ViewHead view="register" />
      <div className="view">
        <form className="card form" noValidate onSubmit={form.onSubmit(submit)}>
          <LibraryChoice
            library={library}
            onChange={(next) => {
              setLibrary(next);
              form.reset(registrationFields[next], form.values);
              clear();
            }}
          />
          <Fields fields={fields} values={form.values} missing={form.missing} onChange={form.change} />
          <PicturePicker picture={picture} missing={form.submitted && base64 === undefined} onPick={setPicture} />
          <Submit
            label={words.register.submit}
            running={task.state === 'running' ? words.register.running : undefined}
          />
        </form>
        <LiveRegion watch={task}>
          {task.state === 'failed' && <FailureCard failure={task.failure} retry={task.retry} />}
          {task.state === 'done' ? (
            <Registered
              record={withPicture(task.value, base64)}
              onLookUp={() => onLookUp(task.value.key)}
              onRegisterAnother={registerAnother}
            />
          ) : (
            <Preview library={library} values={form.values} base64={base64} />
          )}
        </LiveRegion>
      </div>
    </>
  );
}

function Registered({
  record,
  onLookUp,
  onRegisterAnother,
}: {
  readonly record: FaceRecord;
  readonly onLookUp: () => void;
  readonly onRegisterAnother: () => void;
}) {
  const { register } = useLanguage().words;
  return (
    <>
      <h2 className="result-title">{register.done}</h2>
      <RecordBadge record={record} stamp={register.stamp} />
      <div className="actions">
        <button type="button" className="primary" onClick={onLookUp}>
          {register.next}
        </button>
        <button type="button" className="secondary" onClick={onRegisterAnother}>
          {register.another}
        </button>
      </div>
    </>
  );
}

function Preview({
  library,
  values,
  base64,
}: {
  readonly library: Library;
  readonly values: Values;
  readonly base64: string | undefined;
}) {
  const { words } = useLanguage();
  const { name, userId, ownId } = values;
  return (
    <>
      <h2 className="result-title quiet">{words.register.preview}</h2>
      <Badge
        library={words.libraries[library].name}
        name={name?.trim() || userId?.trim() || '—'}
        line={name?.trim() ? ownId?.trim() || userId?.trim() : undefined}
        picture={base64 === undefined ? undefined : `data:image/jpeg;base64,${base64}`}
      />
    </>
  );
}

/** FinAuth returns no picture, so the one that was sent is shown. */
function withPicture(record: FaceRecord, base64: string | undefined): FaceRecord {
  return record.picture !== undefined || base64 === undefined
    ? record
    : { ...record, picture: `data:image/jpeg;base64,${base64}` };
}

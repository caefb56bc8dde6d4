import { useState } from 'react';
import type { FaceRecord, Library, RecordKey, Registration } from '../../api/messages.ts';
import { ask } from '../ask.ts';
import { registrationFields, type Values } from '../fields.ts';
import { Badge } from '../parts/badge.tsx';
import { FailureCard } from '../parts/failure-card.tsx';
import { Fields } from '../parts/fields.tsx';
import { LibraryChoice } from '../parts/library-choice.tsx';
import { Outcome } from '../parts/outcome.tsx';
import { RecordBadge } from '../parts/record-badge.tsx';
import { Submit } from '../parts/submit.tsx';
import { ViewHead } from '../parts/view-head.tsx';
import { PicturePicker, type Picture } from '../pictures/picture-picker.tsx';
import { useForm } from '../use-form.ts';
import { useTask } from '../use-task.ts';
import { useLanguage } from '../words/language.tsx';

/** Registers a face in one of the libraries. The badge beside the form shows the person as they will be. */
export function RegisterView({ onLookUp }: { readonly onLookUp: (key: RecordKey) => void }) {
  const { words } = useLanguage();
  const [library, setLibrary] = useState<Library>('alibabaLinkvisual');
  const [picture, setPicture] = useState<Picture>();
  const plans = registrationFields[library];
  const form = useForm(plans);
  const [task, { start, clear }] = useTask<FaceRecord>();
  const base64 = typeof picture === 'object' ? picture.base64 : undefined;
  const submit = () => {
    if (base64 === undefined || task.state === 'running') return;
    const registration = { ...form.values, library, picture: base64 } as unknown as Registration;
    start(() => ask<FaceRecord>('/api/faces/register', registration));
  };
  const another = () => {
    clear();
    setPicture(undefined);
    form.begin(plans);
  };
  return (
    <>
      <ViewHead view="register" />
      <div className="desk">
        <form className="card form" noValidate onSubmit={form.onSubmit(submit)}>
          <LibraryChoice
            library={library}
            onChange={(next) => {
              setLibrary(next);
              form.begin(registrationFields[next], form.values);
              clear();
            }}
          />
          <Fields plans={plans} values={form.values} missing={form.missing} onChange={form.change} />
          <PicturePicker picture={picture} missing={form.tried && base64 === undefined} onPick={setPicture} />
          <Submit
            label={words.register.submit}
            running={task.state === 'running' ? words.register.running : undefined}
          />
        </form>
        <Outcome watch={task}>
          {task.state === 'failed' && <FailureCard failure={task.failure} again={task.again} />}
          {task.state === 'done' ? (
            <>
              <h2 className="outcome-title">{words.register.done}</h2>
              <RecordBadge record={withPicture(task.value, base64)} stamp={words.register.stamp} />
              <div className="actions">
                <button type="button" className="primary" onClick={() => onLookUp(task.value.key)}>
                  {words.register.next}
                </button>
                <button type="button" className="secondary" onClick={another}>
                  {words.register.another}
                </button>
              </div>
            </>
          ) : (
            <>
              <h2 className="outcome-title quiet">{words.register.preview}</h2>
              <Preview library={library} values={form.values} base64={base64} />
            </>
          )}
        </Outcome>
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
    <Badge
      library={words.libraries[library].name}
      name={name?.trim() || userId?.trim() || '—'}
      line={name?.trim() ? ownId?.trim() || userId?.trim() : undefined}
      picture={base64 === undefined ? undefined : `data:image/jpeg;base64,${base64}`}
    />
  );
}

/** FinAuth gives no picture back: the one just sent stands for it. */
function withPicture(record: FaceRecord, base64: string | undefined): FaceRecord {
  return record.picture !== undefined || base64 === undefined
    ? record
    : { ...record, picture: `data:image/jpeg;base64,${base64}` };
}

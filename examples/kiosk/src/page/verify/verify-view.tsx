import type { StartedVerification, VerificationOrder } from '../../api/messages.ts';
import { ask } from '../ask.ts';
import { verificationFields } from '../fields.ts';
import { Empty } from '../parts/empty.tsx';
import { FailureCard } from '../parts/failure-card.tsx';
import { Fields } from '../parts/fields.tsx';
import { Loading } from '../parts/loading.tsx';
import { Outcome } from '../parts/outcome.tsx';
import { Submit } from '../parts/submit.tsx';
import { ViewHead } from '../parts/view-head.tsx';
import { useForm } from '../use-form.ts';
import { useTask } from '../use-task.ts';
import { useLanguage } from '../words/language.tsx';
import { Phone } from './phone.tsx';
import { VerificationTicket } from './verification-ticket.tsx';

/** Starts the verification of a person and asks what came of it. */
export function VerifyView() {
  const { words } = useLanguage();
  const form = useForm(verificationFields);
  const [task, { start }] = useTask<StartedVerification>();
  const submit = () => {
    if (task.state === 'running') return;
    const order: VerificationOrder = { name: form.values.name ?? '', idCard: form.values.idCard ?? '' };
    start(() => ask<StartedVerification>('/api/verifications/start', order));
  };
  const token = task.state === 'done' ? task.value.token : undefined;
  return (
    <>
      <ViewHead view="verify" />
      <div className="desk">
        <div className="column">
          <form className="card form" noValidate onSubmit={form.onSubmit(submit)}>
            <Fields plans={verificationFields} values={form.values} missing={form.missing} onChange={form.change} />
            <Submit label={words.verify.submit} running={task.state === 'running' ? words.verify.running : undefined} />
          </form>
          <Outcome watch={task}>
            {task.state === 'idle' && <Empty>{words.verify.idle}</Empty>}
            {task.state === 'running' && <Loading>{words.verify.running}</Loading>}
            {task.state === 'failed' && <FailureCard failure={task.failure} again={task.again} />}
            {task.state === 'done' && <VerificationTicket key={task.value.token} started={task.value} />}
          </Outcome>
        </div>
        <Phone key={token} token={token} />
      </div>
    </>
  );
}

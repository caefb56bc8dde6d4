import type { StartedVerification, VerificationRequest } from '../../api/types.ts';
import { callApi } from '../call-api.ts';
import { verificationFields } from '../fields.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FailureCard } from '../parts/failure-card.tsx';
import { Fields } from '../parts/fields.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { Loading } from '../parts/loading.tsx';
import { Submit } from '../parts/submit.tsx';
import { ViewHead } from '../parts/view-head.tsx';
import { useForm } from '../use-form.ts';
import { useTask } from '../use-task.ts';
import { useLanguage } from '../words/language.tsx';
import { Phone } from './phone.tsx';
import { VerificationTicket } from './verification-ticket.tsx';

/** Starts the verification of a person and shows its result. */
export function VerifyView() {
  const { words } = useLanguage();
  const form = useForm(verificationFields);
  const [task, { start }] = useTask<StartedVerification>();
  const submit = () => {
    if (task.state === 'running') return;
    const request: VerificationRequest = { name: form.values.name ?? '', idCard: form.values.idCard ?? '' };
    start(() => callApi<StartedVerification>('/api/verifications/start', request));
  };
  const token = task.state === 'done' ? task.value.token : undefined;
  return (
    <>
      <ViewHead view="verify" />
      <div className="view">
        <div className="column">
          <form className="card form" noValidate onSubmit={form.onSubmit(submit)}>
            <Fields fields={verificationFields} values={form.values} missing={form.missing} onChange={form.change} />
            <Submit label={words.verify.submit} running={task.state === 'running' ? words.verify.running : undefined} />
          </form>
          <LiveRegion watch={task}>
            {task.state === 'idle' && <EmptyState>{words.verify.idle}</EmptyState>}
            {task.state === 'running' && <Loading>{words.verify.running}</Loading>}
            {task.state === 'failed' && <FailureCard failure={task.failure} retry={task.retry} />}
            {task.state === 'done' && <VerificationTicket key={task.value.token} started={task.value} />}
          </LiveRegion>
        </div>
        <Phone key={token} token={token} />
      </div>
    </>
  );
}

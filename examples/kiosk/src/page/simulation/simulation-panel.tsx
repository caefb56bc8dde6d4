import { useEffect, useId, useState } from 'react';
import { vendorStatuses, type VendorStatus } from '../../simulation/vendor-status.ts';
import { callApi } from '../call-api.ts';
import { useLanguage } from '../words/language.tsx';

interface StatusResponse {
  readonly status: VendorStatus;
}

/** For developers: selects the failure that the mocked vendors simulate. */
export function SimulationPanel() {
  const { simulation } = useLanguage().words;
  const [status, setStatus] = useState<VendorStatus>('normal');
  const [selected, setSelected] = useState<VendorStatus>();
  const group = useId();
  useEffect(() => {
    fetch('/simulation/status')
      .then((response) => response.json())
      .then((body: StatusResponse) => setStatus(body.status))
      .catch(() => undefined);
  }, []);
  const select = (next: VendorStatus) => {
    setSelected(next);
    callApi<StatusResponse>('/simulation/status', { status: next }).then(
      (body) => setStatus(body.status),
      () => setSelected(undefined),
    );
  };
  return (
    <aside className="simulation" aria-label={simulation.title}>
      <details>
        <summary>
          <span className="indicator" data-normal={status === 'normal'} aria-hidden="true" />
          {simulation.summary(simulation.statuses[status])}
        </summary>
        <fieldset>
          <legend>{simulation.hint}</legend>
          {vendorStatuses.map((name) => (
            <label key={name}>
              <input type="radio" name={group} checked={name === (selected ?? status)} onChange={() => select(name)} />
              <span>{simulation.statuses[name]}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </aside>
  );
}

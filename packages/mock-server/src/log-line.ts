import type { ServedCall } from './listener.ts';

/** One line for one call. Holds nothing of the request but its method and what it was recognised as. */
export function logLine({ method, service, call, status, milliseconds }: ServedCall): string {
  const verb = /^[A-Z]{1,10}$/.test(method) ? method : '?';
  const what = service === undefined ? 'unknown service' : `${service} ${call?.operation ?? 'unknown operation'}`;
  const signature =
    call?.verdict === undefined
      ? 'signature not checked'
      : call.verdict.ok
        ? call.verdict.scheme
        : `signature: ${call.verdict.fault}`;
  const error = call?.error ? ` ${call.error.code}` : '';
  return `${verb} ${what} ${status}${error} (${signature}, ${milliseconds.toFixed(1)} ms)`;
}

/** The same as JSON. */
export function jsonLine({ method, service, call, status, milliseconds }: ServedCall): string {
  const { operation, verdict, error } = call ?? {};
  const signature = verdict === undefined ? 'unchecked' : verdict.ok ? verdict.scheme : verdict.fault;
  const verb = /^[A-Z]{1,10}$/.test(method) ? method : '?';
  return JSON.stringify({
    method: verb,
    service,
    operation,
    status,
    code: error?.code,
    signature,
    milliseconds: Math.round(milliseconds * 10) / 10,
  });
}

import { explain, formatReason } from '@polyface/mocks';
import type { ServedCall } from './listener.ts';

/**
 * One line for one call, and below it why a signature was refused. Holds nothing of the request but its method, what it was recognised as and,
 * where a signature was made of something else, the place where the two differ.
 */
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
  const explanation = explain(call?.verdict, call?.at ?? 0);
  const line = `${verb} ${what} ${status}${error} (${signature}, ${milliseconds.toFixed(1)} ms)`;
  return explanation ? `${line}\n${formatReason(explanation)}` : line;
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
    detail: verdict && !verdict.ok ? verdict.detail : undefined,
    milliseconds: Math.round(milliseconds * 10) / 10,
  });
}

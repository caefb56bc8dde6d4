import { explain, formatReason } from '@polyface/mocks';
import type { ServedCall } from './served-call.ts';

/**
 * Formats a call as one line, followed by the reason if its signature was refused. Contains nothing of the request but its method, its
 * operation and, if the signed text differs, the first difference.
 */
export function logLine({ method, service, call, status, milliseconds }: ServedCall): string {
  const target = service === undefined ? 'unknown service' : `${service} ${call?.operation ?? 'unknown operation'}`;
  const error = call?.error ? ` ${call.error.code}` : '';
  const line = `${safeMethod(method)} ${target} ${status || 'no response'}${error} (${signatureText(call)}, ${milliseconds.toFixed(1)} ms)`;
  const explanation = explain(call?.verdict, call?.at ?? 0);
  return explanation ? `${line}\n${formatReason(explanation)}` : line;
}

/** Formats a call as one line of JSON. */
export function jsonLine({ method, service, call, status, milliseconds }: ServedCall): string {
  const { operation, verdict, error } = call ?? {};
  return JSON.stringify({
    method: safeMethod(method),
    service,
    operation,
    status,
    code: error?.code,
    signature: verdict === undefined ? 'unchecked' : verdict.ok ? verdict.scheme : verdict.fault,
    detail: verdict && !verdict.ok ? verdict.detail : undefined,
    milliseconds: Math.round(milliseconds * 10) / 10,
  });
}

function signatureText(call: ServedCall['call']): string {
  const verdict = call?.verdict;
  if (verdict === undefined) return 'signature not checked';
  if (verdict.ok) return verdict.scheme;
  return `signature refused: ${verdict.fault === 'signature' ? 'mismatch' : verdict.fault}`;
}

/** The method, if it is one: a client may send any text. */
function safeMethod(method: string): string {
  return /^[A-Z]{1,10}$/.test(method) ? method : '?';
}

import type { Failure } from '../api/types.ts';

/** The back end responded with a failure, or the page cannot reach it. */
export class FailureError extends Error {
  override readonly name = 'FailureError';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code ?? failure.kind);
    this.failure = failure;
  }
}

/** Sends JSON to the kiosk's back end and returns the parsed response. Throws a {@link FailureError}. */
export async function callApi<Output>(path: string, body: unknown): Promise<Output> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  if (!response) throw new FailureError({ kind: 'offline' });
  const json: unknown = await response.json().catch(() => ({ kind: 'unexpected' }));
  if (!response.ok) throw new FailureError(json as Failure);
  return json as Output;
}

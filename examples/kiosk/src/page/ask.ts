import type { Failure } from '../api/messages.ts';

/** The back end could not do what it was asked for. */
export class FailureError extends Error {
  override readonly name = 'FailureError';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code ?? failure.kind);
    this.failure = failure;
  }
}

/** Asks the desk's own back end. Throws a {@link FailureError}. */
export async function ask<Answer>(path: string, body: unknown): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  if (!response) throw new FailureError({ kind: 'offline' });
  const told: unknown = await response.json().catch(() => ({ kind: 'unexpected' }));
  if (!response.ok) throw new FailureError(told as Failure);
  return told as Answer;
}

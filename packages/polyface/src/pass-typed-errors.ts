import { isPolyfaceError, UnexpectedResponseError } from '@polyface/runtime';

/**
 * Waits for a result and passes on typed errors. Any other error means that the vendor's data could not be converted: it becomes the `cause`
 * of an `UnexpectedResponseError`.
 */
export async function passTypedErrors<Value>(operation: string, result: Promise<Value>): Promise<Value> {
  try {
    return await result;
  } catch (error) {
    if (isPolyfaceError(error)) throw error;
    throw new UnexpectedResponseError({
      service: 'polyface',
      operation,
      attempts: 1,
      reason: 'undocumented',
      kind: 'unknown',
      retry: 'never',
      status: 200,
      headers: new Headers(),
      retryAfter: undefined,
      serverDate: undefined,
      bodyStart: '',
      detail: 'the data of the vendor cannot be converted',
      cause: error,
    });
  }
}

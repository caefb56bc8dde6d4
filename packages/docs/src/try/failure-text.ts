import { serverAddress, UnreachableServerError } from './call/mock-server.ts';
import type { Words } from './words.ts';

/** Why a call could not be made, and what to do. */
export function failureText(error: unknown, words: Words): string {
  if (error instanceof UnreachableServerError)
    return `${words('unreadable')} ${serverAddress()}. ${words('unreachable')}`;
  return `${words('failed')} ${(error as Error).message}`;
}

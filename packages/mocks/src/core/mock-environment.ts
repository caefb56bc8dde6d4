import type { Environment } from '@polyface/runtime';

/** Creates the default environment of a mock: the system clock, and UUIDs that count up so that runs are reproducible. */
export function createMockEnvironment(): Environment {
  let count = 0;
  return {
    now: () => Date.now(),
    uuid: () => `00000000-0000-4000-8000-${(++count).toString(16).padStart(12, '0')}`,
  };
}

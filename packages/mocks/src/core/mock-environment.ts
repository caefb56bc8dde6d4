import type { Environment } from '@polyface/runtime';

/** The environment of a mock: the real clock, and request ids that count, so that a run can be repeated. */
export function createMockEnvironment(): Environment {
  let count = 0;
  return {
    now: () => Date.now(),
    uuid: () => `00000000-0000-4000-8000-${(++count).toString(16).padStart(12, '0')}`,
  };
}

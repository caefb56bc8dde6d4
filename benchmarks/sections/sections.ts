import type { Section } from '../harness/section.ts';
import { calls } from './calls.ts';
import { mockServer } from './mock-server.ts';
import { signing } from './signing.ts';

/** All sections, in the order in which they run. */
export const sections: readonly Section[] = [signing, calls, mockServer];

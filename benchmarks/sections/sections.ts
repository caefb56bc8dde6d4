import type { Section } from '../harness/section.ts';
import { calls } from './calls.ts';
/** All sections, in the order in which they run. */
export const sections: readonly Section[] = [calls];

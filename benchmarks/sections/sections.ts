import type { Section } from '../harness/section.ts';
import { calls } from './calls.ts';
import { imports } from './import.ts';
import { mockServer } from './mock-server.ts';
import { mocks } from './mocks.ts';
import { signing } from './signing.ts';

/** All sections, in the order in which they run. */
export const sections: readonly Section[] = [signing, calls, mocks, mockServer, imports];

import type { Section } from '../harness/section.ts';
import { calls } from './calls.ts';
import { docs } from './docs.ts';
import { generate } from './generate.ts';
import { imports } from './import.ts';
import { mockServer } from './mock-server.ts';
import { mocks } from './mocks.ts';
import { responses } from './responses.ts';
import { signing } from './signing.ts';
import { transport } from './transport.ts';

/** All sections, in the order in which they run. */
export const sections: readonly Section[] = [
  signing,
  calls,
  transport,
  responses,
  mocks,
  mockServer,
  imports,
  generate,
  docs,
];

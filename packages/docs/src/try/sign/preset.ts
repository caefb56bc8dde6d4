import { demoKey } from '../call/demo-key.ts';
import type { Pen } from './walk.ts';

/** What a page signs with before anything is changed: always the same, so that the page can be made beforehand. */
export const preset: Pen = {
  ...demoKey,
  now: Date.UTC(2026, 0, 30, 3, 24, 5),
  nonce: '5e96fc2e-4b1c-4d0a-9c3f-6a1b2c3d4e5f',
};

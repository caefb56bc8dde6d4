import { demoKey } from '../call/demo-key.ts';
import type { SigningInput } from './steps.ts';

/** The initial values of the panel. They are constant, so that its content can be rendered at build time. */
export const preset: SigningInput = {
  ...demoKey,
  now: Date.UTC(2026, 0, 30, 3, 24, 5),
  nonce: '5e96fc2e-4b1c-4d0a-9c3f-6a1b2c3d4e5f',
};

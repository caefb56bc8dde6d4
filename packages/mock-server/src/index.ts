export { createMocks } from './create-mocks.ts';
export type { MocksOptions, Seeds } from './create-mocks.ts';
export type { CredentialsByService } from './credentials-file.ts';
export { serve } from './serve.ts';
export type { MockServer, ServeOptions } from './serve.ts';
export type { ServedCall } from './listener.ts';
export { logLine } from './log-line.ts';

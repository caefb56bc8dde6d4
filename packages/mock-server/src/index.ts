export { serve } from './serve.ts';
export type { MockServer, ServedCall, ServeOptions } from './serve.ts';
export { logLine } from './log-line.ts';

import type { Transport } from './transport.ts';

/** Browsers, workers, Deno and Bun have no transport beside `fetch`. */
export const transport: Transport | undefined = undefined;

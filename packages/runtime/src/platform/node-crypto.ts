import type { Transport } from '../transport/transport.ts';

/** What Deno and Bun provide: `node:crypto`, and no transport beside `fetch`. */
export { digest, md5Base64 } from './older-node.ts';
export const transport: Transport | undefined = undefined;

import type { Transport } from '../transport/transport.ts';

/** What browsers and workers provide: the standards of the web, and no transport beside `fetch`. */
export { digest } from './digest/web.ts';
export { md5Base64 } from './md5/rfc1321.ts';
export const transport: Transport | undefined = undefined;

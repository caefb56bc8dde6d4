import type { Bytes } from '../wire/bytes.ts';
import type { Transport } from '../transport/transport.ts';
import type { Digest } from './digest/digest.ts';

/** Browsers and workers provide the standards of the web, which is what is used where a platform has nothing of its own. */
export const digest: Digest | undefined = undefined;
export const md5Base64: ((bytes: Bytes) => string) | undefined = undefined;
export const transport: Transport | undefined = undefined;

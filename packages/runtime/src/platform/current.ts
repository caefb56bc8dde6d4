import { digest, md5Base64, transport } from '#platform';
import type { Transport } from '../transport/transport.ts';
import type { Bytes } from '../wire/bytes.ts';
import type { Digest } from './digest/digest.ts';
import { digest as webDigest } from './digest/web.ts';
import { md5Base64 as webMd5Base64 } from './md5/rfc1321.ts';

/** The digests of the platform. Everything imports them from here: Node resolves `#platform` again for each file that imports it. */
export const platformDigest: Digest = digest ?? webDigest;

/** The MD5 digest as padded Base64. */
export const platformMd5Base64: (bytes: Bytes) => string = md5Base64 ?? webMd5Base64;

/** The platform's transport. Without one requests are sent by `fetch`. */
export const platformTransport: Transport | undefined = transport;

import { digest, md5Base64, transport } from '#platform';
import type { Transport } from '../transport/transport.ts';
import type { Bytes } from '../wire/bytes.ts';
import type { Digest } from './digest/digest.ts';

/** The digests of the platform. Everything imports them from here: Node resolves `#platform` again for each file that imports it. */
export const platformDigest: Digest = digest;

/** The MD5 digest as padded Base64. */
export const platformMd5Base64: (bytes: Bytes) => string = md5Base64;

/** The platform's transport. Without one requests are sent by `fetch`. */
export const platformTransport: Transport | undefined = transport;

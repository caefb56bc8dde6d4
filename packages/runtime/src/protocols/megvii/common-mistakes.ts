import type { CommonMistakes } from '../../signing/common-mistake.ts';

/**
 * The common mistakes of clients that sign by hmac_sha1: none of its own. The string to sign is sent in the signature, so only the secret and
 * the encoding can be wrong, and `diagnose` checks both for every scheme.
 */
export const megviiCommonMistakes: CommonMistakes = {};

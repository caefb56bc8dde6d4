/** Why a request is sent again: the advice of the error, or no response arrived (`network`). */
export type RetryReason = 'backoff' | 'clock' | 'nonce' | 'credentials' | 'network';

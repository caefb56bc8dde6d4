/** How long a FaceIdToken is valid, in milliseconds. */
export const tokenLifetime: number = 10 * 60_000;

/** How long a BizToken is valid, in milliseconds. */
export const detectionLifetime: number = 2 * 3_600_000;

/** How long a result is available after the start of its verification, in milliseconds. */
export const resultLifetime: number = 3 * 24 * 3_600_000;

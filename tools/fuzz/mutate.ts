let seed = 1;

/** A pseudo-random integer from 0 to `limit - 1`. Has a fixed seed, so that a run can be repeated. */
export function random(limit: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
}

/** Applies one to four random changes to a copy of the bytes, and sometimes truncates it. */
export function mutate(bytes: Buffer): Buffer {
  const result = Buffer.from(bytes);
  for (let count = 1 + random(4); count > 0; count--) {
    const at = random(result.length);
    switch (random(4)) {
      case 0:
        result[at] = random(256);
        break;
      case 1:
        result[at]! ^= 1 << random(8);
        break;
      case 2:
        result.copyWithin(at, random(result.length));
        break;
      default:
        result.fill(result[random(result.length)]!, at, Math.min(at + random(8), result.length));
    }
  }
  return random(20) === 0 ? result.subarray(0, random(result.length)) : result;
}

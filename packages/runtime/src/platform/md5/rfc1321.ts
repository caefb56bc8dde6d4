import { toBase64, type Bytes } from '../../wire/bytes.ts';

const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];
/** The table of sines, computed by the first use. */
let sines: readonly number[] | undefined;

function computeSines(): readonly number[] {
  return Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32));
}

/** Computes the MD5 digest by RFC 1321, 16 bytes, for platforms without MD5. For the Content-MD5 header only: MD5 is not secure. */
function md5(bytes: Bytes): Bytes {
  const state: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  const padded = pad(bytes);
  const view = new DataView(padded.buffer);
  for (let offset = 0; offset < padded.length; offset += 64) digestBlock(state, view, offset);
  const result = new DataView(new ArrayBuffer(16));
  state.forEach((word, index) => result.setUint32(index * 4, word, true));
  return new Uint8Array(result.buffer);
}

/** The MD5 digest as padded Base64. */
export function md5Base64(bytes: Bytes): string {
  return toBase64(md5(bytes));
}

type State = [number, number, number, number];

/** Appends a one bit, zeros, and the length in bits, up to a multiple of 64 bytes. */
function pad(bytes: Bytes): Bytes {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n, true);
  return padded;
}

function digestBlock(state: State, view: DataView, offset: number): void {
  let [a, b, c, d] = state;
  const table = (sines ??= computeSines());
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const [mixed, word] = mix(round, step, b, c, d);
    const sum = (a + mixed + table[step]! + view.getUint32(offset + word * 4, true)) | 0;
    const shift = shifts[round]![step & 3]!;
    [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
  }
  state[0] = (state[0] + a) | 0;
  state[1] = (state[1] + b) | 0;
  state[2] = (state[2] + c) | 0;
  state[3] = (state[3] + d) | 0;
}

function mix(round: number, step: number, b: number, c: number, d: number): [mixed: number, word: number] {
  switch (round) {
    case 0:
      return [(b & c) | (~b & d), step];
    case 1:
      return [(d & b) | (~d & c), (5 * step + 1) & 15];
    case 2:
      return [b ^ c ^ d, (3 * step + 5) & 15];
    default:
      return [c ^ (b | ~d), (7 * step) & 15];
  }
}

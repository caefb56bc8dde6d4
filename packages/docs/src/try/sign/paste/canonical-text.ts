import type { Header } from '@polyface/runtime/server';

/** The parts of a pasted canonical request that can be read, whatever mistakes the rest contains. */
export interface CanonicalText {
  readonly headers: readonly Header[];
  readonly signedHeaders: string;
  /** The digest of the body. */
  readonly payloadHash: string;
}

/** Reads a canonical request: header lines, the list of their names, the digest of the body. */
export function parseCanonicalText(text: string): CanonicalText | undefined {
  const lines = text.trimEnd().split('\n');
  const [signedHeaders = '', payloadHash = ''] = lines.slice(-2);
  if (!/^[A-Za-z]+$/.test(lines[0] ?? '') || !/^[0-9a-fA-F]{64}$/.test(payloadHash)) return undefined;
  if (!/^[\w-]+(?:;[\w-]+)*$/.test(signedHeaders)) return undefined;
  const headers = lines.slice(1, -2).flatMap((line): Header[] => {
    const [, name, value] = /^([A-Za-z][\w-]*) ?:(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name.toLowerCase(), value!.trim()]];
  });
  return {
    headers,
    signedHeaders: signedHeaders.toLowerCase(),
    payloadHash: payloadHash.toLowerCase(),
  };
}

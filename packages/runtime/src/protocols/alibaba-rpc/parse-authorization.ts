import { scheme, type Authorization } from './authorization.ts';

/** Parses the header value; `undefined` if it is malformed. Spaces after the commas are accepted. */
export function parseAuthorization(value: string): Authorization | undefined {
  if (!value.startsWith(`${scheme} `)) return undefined;
  const parts = new Map(value.slice(scheme.length).split(',').map(parsePart));
  const keyId = parts.get('Credential');
  const names = parts.get('SignedHeaders');
  const signature = parts.get('Signature');
  if (!keyId || !names) return undefined;
  return { keyId, signedHeaders: names.toLowerCase().split(';'), ...(signature !== undefined && { signature }) };
}

function parsePart(text: string): [name: string, value: string] {
  const at = text.indexOf('=');
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

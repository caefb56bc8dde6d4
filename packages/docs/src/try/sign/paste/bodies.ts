import { decodeUtf8, encodeUtf8 } from '@polyface/runtime/server';

/** The ways in which common libraries serialize the JSON body of the form, the client's own first. */
export function bodyCandidates(body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const text = decodeUtf8(body);
  if (!/^\s*[{[]/.test(text)) return [body];
  const value: unknown = JSON.parse(text);
  const spaced = formatSpaced(value);
  const texts = [text, spaced, escapeNonAscii(spaced), escapeNonAscii(text), JSON.stringify(value, null, 2)];
  const slashes = text.replaceAll('/', String.raw`\/`);
  return [...new Set([...texts, slashes, escapeNonAscii(slashes), `${text}\n`])].map((one) => encodeUtf8(one));
}

/** JSON as Python's `json.dumps` formats it: a space after each colon and comma. */
function formatSpaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatSpaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${formatSpaced(member)}`);
  return `{${members.join(', ')}}`;
}

function escapeNonAscii(text: string): string {
  return text.replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The SHA-256 of a body in hexadecimal. */
export async function sha256(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The body with a digest; the body of the form if no way to serialize it has that digest. */
export async function bodyOf(digest: string, body: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  for (const candidate of bodyCandidates(body)) if ((await sha256(candidate)) === digest) return candidate;
  return body;
}

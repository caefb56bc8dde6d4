import { withHeader, withoutHeader, type Header } from '@polyface/runtime/server';
import { signerOf, type Reader } from './reader.ts';

/** The headers with a line of their own, from the second line on. */
const lineHeaders = ['accept', 'content-md5', 'content-type', 'date'];

/** Reads the string to sign of the API gateway: method, four lines, the x-ca-* headers, path and parameters. */
export const readGateway: Reader = async (text, context) => {
  const lines = text.split('\n');
  if (!/^[A-Z]+$/.test(lines[0] ?? '') || !/^x-ca-/im.test(text)) return undefined;
  const first = lines.findIndex((line) => /^x-ca-/i.test(line));
  const listed = lines.flatMap((line): Header[] => {
    const [, name, value] = /^(x-ca-[\w-]+) *:(.*)$/i.exec(line) ?? [];
    return name === undefined ? [] : [[name.toLowerCase(), value!.trim()]];
  });
  const valueOf = (name: string) => listed.find(([candidate]) => candidate === name)?.[1];
  const method = valueOf('x-ca-signature-method') ?? 'HmacSHA256';
  const signer = signerOf(context, method === 'HmacSHA1' ? method : 'HmacSHA256');
  let request = await signer.stamp(context.plain, context);
  // Fewer lines than five before the x-ca-* headers is a mistake: then which value a line has is unknown.
  if (first === lineHeaders.length + 1) {
    for (const [index, name] of lineHeaders.entries()) {
      const value = lines[index + 1]!;
      request = value === '' ? withoutHeader(request, name) : withHeader(request, name, value);
    }
  }
  for (const [name, value] of listed) request = withHeader(request, name, value);
  const names = listed.map(([name]) => name).join(',');
  request = withHeader(request, 'x-ca-signature-headers', names);
  const signature = await signer.computeSignature(text, context.secret);
  return { request: signer.attach(request, signature), kind: 'stringToSign' };
};

import { signerOf, type Reader } from './reader.ts';

/** Reads the string to sign of hmac_sha1 (`a=…&b=…&c=…&d=…`), and the value of the form field `sign`. */
export const readMegvii: Reader = async (text, context) => {
  const signer = signerOf(context, 'hmac_sha1');
  const line = text.trim().replace(/^sign=/, '');
  const isSign = /^[A-Za-z0-9+/]{32,}={0,2}$/.test(line);
  if (!isSign && !line.startsWith('a=')) return undefined;
  const signature = isSign ? line : await signer.computeSignature(text, context.secret);
  return {
    request: signer.attach(context.plain, signature),
    kind: 'stringToSign',
  };
};

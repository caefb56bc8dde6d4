import { isSecretName, maskAll } from '@polyface/mocks';

/** Parameters, members and form fields that are a signature or a session token. */
const signatureName = /^(signature|sign|securitytoken|token|x-acs-security-token|x-tc-token)$/i;

function isMasked(name: string): boolean {
  return isSecretName(name) || signatureName.test(name);
}

/** Masks the value of a header that is a secret, a token or a cookie, and the signature in an `Authorization` header. */
export function maskHeader(name: string, value: string): string {
  if (isMasked(name) || ['x-ca-signature', 'cookie', 'proxy-authorization'].includes(name)) return '***';
  if (name !== 'authorization') return value;
  const masked = value.replace(/(Signature\s*=\s*)[^,\s]*/gi, '$1***');
  return masked === value ? value.replace(/^(\S+)\s.*$/s, '$1 ***') : masked;
}

/** Masks the values of secrets and signatures in a query or a form. The other parameters keep their bytes. */
export function maskParameters(source: string): string {
  return source
    .split('&')
    .map((piece) => {
      const [name = ''] = piece.split('=', 1);
      return isMasked(decodeName(name)) ? `${name}=***` : piece;
    })
    .join('&');
}

/** Masks secrets, signatures and tokens in a body that is JSON, a form or a multipart form, and the given texts. */
export function maskText(text: string, secrets: readonly string[] = []): string {
  const json = text.replace(/"([^"\\]{1,100})"(\s*:\s*)"(?:[^"\\]|\\.)*"?/g, (all, name: string, colon: string) =>
    isMasked(name) ? `"${name}"${colon}"***"` : all,
  );
  const multipart = json.replace(
    /(name="([^"\r\n]{1,100})"[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n)([^\r\n]*)/gi,
    (all, head: string, name: string) => (isMasked(name) ? `${head}***` : all),
  );
  const form = /^[^\s{}"<>]*=/.test(multipart) ? maskParameters(multipart) : multipart;
  return secrets.length > 0 ? maskAll(form, secrets) : form;
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

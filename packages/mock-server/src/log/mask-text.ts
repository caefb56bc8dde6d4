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

/** The name of a member of a JSON text, with the colon. */
const memberName = /"([^"\\]{1,100})"\s*:\s*/g;
/** The value of a member: a list or an object up to the end of the first one in it. */
const memberValue = /"(?:[^"\\]|\\.)*"?|-?[\d.eE+-]+|\[[^\]]*\]?|\{[^}]*\}?/y;

/** Masks the values of secrets, signatures and tokens in a text that contains JSON. */
function maskMembers(text: string): string {
  let masked = '';
  let end = 0;
  for (const { 0: member, 1: name = '', index } of text.matchAll(memberName)) {
    if (index < end || !isMasked(name)) continue;
    memberValue.lastIndex = index + member.length;
    const [value] = memberValue.exec(text) ?? [];
    if (value === undefined) continue;
    masked += `${text.slice(end, index)}${member}"***"`;
    end = index + member.length + value.length;
  }
  return masked + text.slice(end);
}

/** Masks secrets, signatures and tokens in a body that is JSON, a form or a multipart form, and the given texts. */
export function maskText(text: string, secrets: readonly string[] = []): string {
  const json = maskMembers(text);
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

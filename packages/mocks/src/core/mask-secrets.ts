import { mask, type CanonicalForm, type ErrorResponse, type Verdict } from '@polyface/runtime/server';

/** Masks the signature and the session token in a verdict, wherever the token was signed. */
export function maskVerdict(verdict: Verdict): Verdict {
  if (!verdict.claim) return verdict;
  const { sessionToken } = verdict.claim;
  const masked = { ...verdict.claim, signature: '***' };
  const claim = sessionToken === undefined ? masked : { ...masked, sessionToken: '***' };
  if (verdict.ok) return { ok: true, scheme: verdict.scheme, claim };
  const { canonicalForm, received } = verdict;
  return {
    ...verdict,
    claim,
    ...(canonicalForm && { canonicalForm: maskCanonicalForm(canonicalForm, sessionToken) }),
    ...(received && { received: maskCanonicalForm(received, sessionToken) }),
  };
}

/** Masks the session token in an error: some vendors return the string to sign in the message. */
export function maskError(error: ErrorResponse, verdict: Verdict | undefined): ErrorResponse {
  return { ...error, message: maskToken(error.message, verdict?.claim?.sessionToken) };
}

function maskCanonicalForm({ canonicalRequest, stringToSign }: CanonicalForm, token: string | undefined) {
  return {
    ...(canonicalRequest !== undefined && { canonicalRequest: maskToken(canonicalRequest, token) }),
    stringToSign: maskToken(stringToSign, token),
  };
}

/** Masks the token as it is, percent-encoded once and percent-encoded twice. */
function maskToken(text: string, token = ''): string {
  return mask(text, [token, encodeURIComponent(token.toWellFormed())]);
}

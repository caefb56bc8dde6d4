import { mask, type ErrorResponse, type CanonicalForm, type Verdict } from '@polyface/runtime/server';

/** A verdict as it may be shown: without the signature, and without the session token wherever that was signed. */
export function maskVerdict(verdict: Verdict): Verdict {
  if (!verdict.claim) return verdict;
  const { sessionToken, ...claim } = verdict.claim;
  const told = { ...claim, signature: '***', ...(sessionToken !== undefined && { sessionToken: '***' }) };
  if (verdict.ok) return { ...verdict, claim: told };
  const { canonicalForm, received } = verdict;
  return {
    ...verdict,
    claim: told,
    ...(canonicalForm && { canonicalForm: masked(canonicalForm, sessionToken) }),
    ...(received && { received: masked(received, sessionToken) }),
  };
}

/** An error as it may be shown: a vendor says in its message what it computed the signature from. */
export function maskError(error: ErrorResponse, verdict: Verdict | undefined): ErrorResponse {
  return { ...error, message: hidden(error.message, verdict?.claim?.sessionToken) };
}

function masked({ canonicalRequest, stringToSign }: CanonicalForm, token: string | undefined): CanonicalForm {
  return {
    ...(canonicalRequest !== undefined && { canonicalRequest: hidden(canonicalRequest, token) }),
    stringToSign: hidden(stringToSign, token),
  };
}

/** The text without the token, as it is and as it looks encoded once and twice. */
function hidden(text: string, token = ''): string {
  return mask(text, [token, encodeURIComponent(token.toWellFormed())]);
}

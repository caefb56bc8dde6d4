import { hide, type ShownError, type Transcript, type Verdict } from '@polyface/runtime/server';

/** A verdict as it may be shown: without the signature, and without the session token wherever that was signed. */
export function withoutSecrets(verdict: Verdict): Verdict {
  if (!verdict.claim) return verdict;
  const { sessionToken, ...claim } = verdict.claim;
  const told = { ...claim, signature: '***', ...(sessionToken !== undefined && { sessionToken: '***' }) };
  if (verdict.ok) return { ...verdict, claim: told };
  const { transcript, received } = verdict;
  return {
    ...verdict,
    claim: told,
    ...(transcript && { transcript: masked(transcript, sessionToken) }),
    ...(received && { received: masked(received, sessionToken) }),
  };
}

/** An error as it may be shown: a vendor says in its message what it computed the signature from. */
export function errorWithoutSecrets(error: ShownError, verdict: Verdict | undefined): ShownError {
  return { ...error, message: hidden(error.message, verdict?.claim?.sessionToken) };
}

function masked({ canonicalRequest, stringToSign }: Transcript, token: string | undefined): Transcript {
  return {
    ...(canonicalRequest !== undefined && { canonicalRequest: hidden(canonicalRequest, token) }),
    stringToSign: hidden(stringToSign, token),
  };
}

/** The text without the token, as it is and as it looks encoded once and twice. */
function hidden(text: string, token = ''): string {
  return hide(text, [token, encodeURIComponent(token.toWellFormed())]);
}

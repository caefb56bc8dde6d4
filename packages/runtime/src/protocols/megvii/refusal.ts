import type { Refusal, ErrorResponse } from '../../operation/protocol.ts';

/** The vendor's error for a refusal. The codes are those of Megvii's sibling products where FinAuth's pages are silent. */
export function errorFor(refusal: Refusal): ErrorResponse {
  switch (refusal.reason) {
    case 'unsigned':
      return shown(400, 'MISSING_ARGUMENTS', ': sign');
    case 'signature':
      return shown(401, 'AUTHENTICATION_ERROR');
    case 'unknown-operation':
    case 'unknown-version':
    case 'wrong-method':
      return shown(404, 'API_NOT_FOUND');
    case 'wrong-content-type':
    case 'unreadable':
      return shown(400, 'BAD_ARGUMENTS');
    case 'too-large':
      return { code: 'Request Entity Too Large', status: 413, message: 'Request Entity Too Large' };
    case 'throttled':
      return shown(403, 'CONCURRENCY_LIMIT_EXCEEDED');
    case 'internal':
      return shown(500, 'INTERNAL_ERROR');
    case 'invalid-input': {
      const missing = refusal.issues.find(({ rule }) => rule === 'required');
      if (missing) return shown(400, 'MISSING_ARGUMENTS', `: ${nameOf(missing.path)}`);
      return shown(400, 'BAD_ARGUMENTS', `:${nameOf(refusal.issues[0]?.path ?? '')}`);
    }
  }
}

function shown(status: number, code: string, detail = ''): ErrorResponse {
  return { code, status, message: code + detail };
}

function nameOf(path: string): string {
  return path.split('/')[1] ?? '';
}

import type { ErrorResponse, Refusal } from '../../operation/server-protocol.ts';

/** Returns the vendor's error for a refusal. Where FinAuth's documentation has no code, that of Megvii's sibling products. */
export function errorFor(refusal: Refusal): ErrorResponse {
  switch (refusal.reason) {
    case 'unsigned':
      return errorResponse(400, 'MISSING_ARGUMENTS', ': sign');
    case 'signature':
      return errorResponse(401, 'AUTHENTICATION_ERROR');
    case 'unknown-operation':
    case 'unknown-version':
    case 'wrong-method':
      return errorResponse(404, 'API_NOT_FOUND');
    case 'wrong-content-type':
    case 'unreadable':
      return errorResponse(400, 'BAD_ARGUMENTS');
    case 'too-large':
      return { code: 'Request Entity Too Large', status: 413, message: 'Request Entity Too Large' };
    case 'throttled':
      return errorResponse(403, 'CONCURRENCY_LIMIT_EXCEEDED');
    case 'internal':
      return errorResponse(500, 'INTERNAL_ERROR');
    case 'invalid-input': {
      const missing = refusal.issues.find(({ rule }) => rule === 'required');
      if (missing) return errorResponse(400, 'MISSING_ARGUMENTS', `: ${parameterName(missing.path)}`);
      return errorResponse(400, 'BAD_ARGUMENTS', `:${parameterName(refusal.issues[0]?.path ?? '')}`);
    }
  }
}

function errorResponse(status: number, code: string, detail = ''): ErrorResponse {
  return { code, status, message: code + detail };
}

function parameterName(path: string): string {
  return path.split('/')[1] ?? '';
}

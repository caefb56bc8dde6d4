import type { ErrorResponse, Refusal } from '../../operation/server-protocol.ts';
import type { Issue } from '../../schema/issue.ts';
import { malformedTimestamp, missingParameter, missingParameterName } from './messages.ts';

/** Errors of the gateway, before an operation is reached. Codes: https://help.aliyun.com/document_detail/53438.html */
const gatewayErrors = {
  unsigned: ['MissingAccessKeyId', 400, missingParameter('AccessKeyId')],
  'unknown-operation': ['InvalidApi.NotFound', 404, 'Specified api is not found, please check your url and method.'],
  'wrong-method': ['InvalidApi.NotFound', 404, 'Specified api is not found, please check your url and method.'],
  'unknown-version': ['NoSuchVersion', 400, 'Specified parameter Version is not valid.'],
  'wrong-content-type': ['InvalidParameter', 400, 'Specified header Content-Type is not valid.'],
  throttled: ['Throttling.User', 400, 'Request was denied due to user flow control.'],
  internal: ['InternalError', 500, 'The request processing has failed due to some unknown error.'],
} as const;

const signatureErrors = {
  missing: gatewayErrors.unsigned,
  'unknown-key': ['InvalidAccessKeyId.NotFound', 400, 'Specified access key is not found.'],
  'wrong-token': [
    'InvalidSecurityToken.MismatchWithAccessKey',
    400,
    'Specified SecurityToken mismatch with the AccessKey.',
  ],
  expired: ['InvalidTimeStamp.Expired', 400, 'Specified time stamp or date value is expired.'],
  replayed: ['SignatureNonceUsed', 400, 'Specified signature nonce was used already.'],
} as const;

/** Returns the vendor's error for a refusal. */
export function errorFor(refusal: Refusal): ErrorResponse {
  switch (refusal.reason) {
    case 'signature':
      return signatureError(refusal);
    case 'invalid-input':
      return inputError(refusal.issues);
    case 'unreadable':
      return { code: 'InvalidParameter', status: 400, message: refusal.detail };
    case 'too-large':
      return { code: 'InvalidParameter', status: 413, message: `The request is longer than ${refusal.limit} bytes.` };
    default:
      return toErrorResponse(gatewayErrors[refusal.reason]);
  }
}

function signatureError({ fault, detail, stringToSign }: Refusal & { reason: 'signature' }): ErrorResponse {
  switch (fault) {
    case 'malformed':
      return malformed(detail);
    case 'content':
    case 'signature': {
      const suffix = stringToSign === undefined ? '' : ` server string to sign is:${stringToSign}`;
      const message = `Specified signature is not matched with our calculation.${suffix}`;
      return { code: 'SignatureDoesNotMatch', status: 400, message };
    }
    default:
      return toErrorResponse(signatureErrors[fault]);
  }
}

function malformed(detail: string): ErrorResponse {
  const missing = missingParameterName(detail);
  if (missing !== undefined) return { code: `Missing${missing}`, status: 400, message: detail };
  if (detail === malformedTimestamp) return { code: 'InvalidTimeStamp.Format', status: 400, message: detail };
  const message = `The request signature does not conform to Aliyun standards. ${detail}`;
  return { code: 'IncompleteSignature', status: 400, message };
}

/** Reports a missing parameter first, as the gateway does. */
function inputError(issues: readonly Issue[]): ErrorResponse {
  const missing = issues.find(({ rule }) => rule === 'required');
  if (missing) {
    const name = parameterName(missing.path);
    const code = /^\w+$/.test(name) ? `Missing${name}` : 'MissingParameter';
    return { code, status: 400, message: missingParameter(name) };
  }
  const [issue] = issues;
  const message = issue
    ? `Specified parameter ${parameterName(issue.path)} is not valid: ${issue.message}.`
    : 'Specified parameters are not valid.';
  return { code: 'InvalidParameter', status: 400, message };
}

/** Returns the name of the parameter that carries a place of the Input: `UserIdList.1` for `/UserIdList/0`. */
function parameterName(path: string): string {
  const steps = path.split('/').slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : step)).join('.');
}

function toErrorResponse([code, status, message]: readonly [string, number, string]): ErrorResponse {
  return { code, status, message };
}

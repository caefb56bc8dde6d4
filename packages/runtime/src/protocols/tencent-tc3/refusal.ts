import type { Operation } from '../../operation/operation.ts';
import type { ErrorResponse, Refusal } from '../../operation/server-protocol.ts';
import type { Issue } from '../../schema/issue.ts';
import { exceedingSizeLimit, invalidAuthorization, missingParameter } from './messages.ts';

type CodeAndMessage = readonly [code: string, message: string];

/** Errors of the platform, before an operation is reached: https://cloud.tencent.com/document/product/1007/31063 */
const platformErrors = {
  unsigned: ['AuthFailure.InvalidAuthorization', invalidAuthorization],
  'unknown-operation': ['InvalidAction', 'The request `Action` is invalid or not found.'],
  'unknown-version': ['NoSuchVersion', 'The request `Version` is invalid or not found.'],
  'wrong-method': [
    'UnsupportedProtocol',
    'The HTTP(S) protocol of the request is not supported: only GET and POST are.',
  ],
  'wrong-content-type': ['InvalidRequest', 'The `Content-Type` in the request headers is not supported.'],
  internal: ['InternalError', 'An internal error has occurred. Please try again later.'],
} as const;

const signatureErrors = {
  missing: platformErrors.unsigned,
  'unknown-key': [
    'AuthFailure.SecretIdNotFound',
    'The SecretId is not found, please ensure that your SecretId is correct.',
  ],
  'wrong-token': ['AuthFailure.TokenFailure', 'Token verification failed, please check if your Token is correct.'],
  expired: ['AuthFailure.SignatureExpire', 'The signature is expired, please request again.'],
  content: [
    'AuthFailure.SignatureFailure',
    'The provided credentials could not be validated. Please check your signature is correct.',
  ],
  signature: [
    'AuthFailure.SignatureFailure',
    'The provided credentials could not be validated. Please check your signature is correct.',
  ],
  replayed: ['AuthFailure.SignatureFailure', 'The request has been received before.'],
} as const;

/** Returns the vendor's error for a refusal. The HTTP status is always 200. */
export function errorFor(refusal: Refusal, operation: Operation | undefined): ErrorResponse {
  const [code, message] = codeAndMessage(refusal, operation);
  return { code, status: 200, message };
}

function codeAndMessage(refusal: Refusal, operation: Operation | undefined): CodeAndMessage {
  switch (refusal.reason) {
    case 'signature':
      return refusal.fault === 'malformed' ? malformed(refusal.detail) : signatureErrors[refusal.fault];
    case 'invalid-input':
      return inputError(refusal.issues, operation);
    case 'unreadable':
      return ['InvalidParameter', refusal.detail];
    case 'too-large':
      return ['RequestSizeLimitExceeded', `The size of the request exceeds the limit of ${refusal.limit} bytes.`];
    case 'throttled':
      return ['RequestLimitExceeded', rateLimitMessage(operation)];
    default:
      return platformErrors[refusal.reason];
  }
}

/** The parameters that belong to a signature. A missing one has the error of a missing parameter. */
const signatureParameters = ['Timestamp', 'SecretId', 'Nonce', 'Signature'];

function malformed(detail: string): CodeAndMessage {
  if (signatureParameters.some((name) => detail === missingParameter(name))) return ['MissingParameter', detail];
  if (detail === exceedingSizeLimit) return ['AuthFailure.SignatureFailure', detail];
  return [
    'AuthFailure.InvalidAuthorization',
    detail === invalidAuthorization ? detail : `${invalidAuthorization} ${detail}`,
  ];
}

function rateLimitMessage(operation: Operation | undefined): string {
  const limit = operation?.rateLimit;
  const sentence = limit
    ? `Your current request times equals to \`${limit.requests + 1}\` in a ${limit.per}, ` +
      `which exceeds the frequency limit \`${limit.requests}\` for a ${limit.per}.`
    : 'Your current request times exceeds the frequency limit.';
  return `${sentence} Please reduce the frequency of calls.`;
}

/** Reports an unknown or a missing member first, as the vendor does. */
function inputError(issues: readonly Issue[], operation: Operation | undefined): CodeAndMessage {
  const issue = issues.find(({ rule }) => rule === 'unknown' || rule === 'required') ?? issues[0];
  if (!issue) return ['InvalidParameter', 'The parameters are not valid.'];
  const name = issue.path.split('/').slice(1).join('.');
  const reason = `Parameter \`${name}\` ${issue.message}.`;
  if (issue.path === '/X-TC-Region') return ['UnsupportedRegion', 'The region is not supported by this API.'];
  switch (issue.rule) {
    case 'unknown':
      return ['UnknownParameter', `The parameter \`${name}\` is not recognized.`];
    case 'required':
      return isConditional(issue, operation)
        ? ['InvalidParameter', reason]
        : ['MissingParameter', missingParameter(name)];
    case 'type':
    case 'union':
      return ['InvalidParameter', reason];
    default:
      return ['InvalidParameterValue', reason];
  }
}

/** Whether a member is required by some branches of the Input only. The platform accepts the request then; the product rejects it. */
function isConditional({ path }: Issue, operation: Operation | undefined): boolean {
  const branches = operation?.input.oneOf ?? operation?.input.anyOf ?? [];
  const [, name = '', ...deeper] = path.split('/');
  return deeper.length === 0 && branches.some(({ required = [] }) => !required.includes(name));
}

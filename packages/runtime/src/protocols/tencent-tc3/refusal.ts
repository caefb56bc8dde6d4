import type { Issue } from '../../schema/issue.ts';
import type { Operation } from '../../operation/operation.ts';
import type { Refusal, ErrorResponse } from '../../operation/protocol.ts';
import { notStandard, required } from './messages.ts';

/** The platform's errors: https://cloud.tencent.com/document/product/1007/31063 */
const platform = {
  unsigned: ['AuthFailure.InvalidAuthorization', notStandard],
  'unknown-operation': ['InvalidAction', 'The request `Action` is invalid or not found.'],
  'unknown-version': ['NoSuchVersion', 'The request `Version` is invalid or not found.'],
  'wrong-method': [
    'UnsupportedProtocol',
    'The HTTP(S) protocol of the request is not supported: only GET and POST are.',
  ],
  'wrong-content-type': ['InvalidRequest', 'The `Content-Type` in the request headers is not supported.'],
  internal: ['InternalError', 'An internal error has occurred. Please try again later.'],
} as const;

const signature = {
  missing: platform.unsigned,
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
  replayed: ['AuthFailure.SignatureFailure', 'The request was seen before.'],
} as const;

/** The vendor's error for a refusal: always at status 200. */
export function errorFor(refusal: Refusal, operation: Operation | undefined): ErrorResponse {
  const [code, message] = told(refusal, operation);
  return { code, status: 200, message };
}

function told(refusal: Refusal, operation: Operation | undefined): readonly [code: string, message: string] {
  switch (refusal.reason) {
    case 'signature':
      return refusal.fault === 'malformed' ? malformed(refusal.detail) : signature[refusal.fault];
    case 'invalid-input':
      return inputError(refusal.issues, operation);
    case 'unreadable':
      return ['InvalidParameter', refusal.detail];
    case 'too-large':
      return ['RequestSizeLimitExceeded', `The size of the request exceeds the limit of ${refusal.limit} bytes.`];
    case 'throttled':
      return ['RequestLimitExceeded', tooOften(operation)];
    default:
      return platform[refusal.reason];
  }
}

/** The parameters of a signature that stand beside it. */
const common = ['Timestamp', 'SecretId', 'Nonce', 'Signature'];

function malformed(detail: string): readonly [code: string, message: string] {
  if (common.some((name) => detail === required(name))) return ['MissingParameter', detail];
  return ['AuthFailure.InvalidAuthorization', detail === notStandard ? detail : `${notStandard} ${detail}`];
}

function tooOften(operation: Operation | undefined): string {
  const limit = operation?.rateLimit;
  const counted = limit
    ? `Your current request times equals to \`${limit.requests + 1}\` in a ${limit.per}, ` +
      `which exceeds the frequency limit \`${limit.requests}\` for a ${limit.per}.`
    : 'Your current request times exceeds the frequency limit.';
  return `${counted} Please reduce the frequency of calls.`;
}

/** What is unknown or missing is told before what is wrong. */
function inputError(
  issues: readonly Issue[],
  operation: Operation | undefined,
): readonly [code: string, message: string] {
  const issue = issues.find(({ rule }) => rule === 'unknown' || rule === 'required') ?? issues[0];
  if (!issue) return ['InvalidParameter', 'The parameters are not valid.'];
  const name = issue.path.split('/').slice(1).join('.');
  const reason = `Parameter \`${name}\` ${issue.message}.`;
  switch (issue.rule) {
    case 'unknown':
      return ['UnknownParameter', `The parameter \`${name}\` is not recognized.`];
    case 'required':
      return isConditional(issue, operation) ? ['InvalidParameter', reason] : ['MissingParameter', required(name)];
    case 'type':
    case 'union':
      return ['InvalidParameter', reason];
    default:
      return ['InvalidParameterValue', reason];
  }
}

/** Whether a member is required in some forms of the Input only: the platform lets it pass, the product does not. */
function isConditional({ path }: Issue, operation: Operation | undefined): boolean {
  const forms = operation?.input.oneOf ?? operation?.input.anyOf ?? [];
  const [, name = '', ...deeper] = path.split('/');
  return deeper.length === 0 && forms.some((form) => !(form.required ?? []).includes(name));
}

import type { ErrorData, RateLimitData, Text } from '../data/types.ts';

/** The kinds of errors in words. */
export const kinds: Readonly<Record<ErrorData['kind'], Text>> = {
  'invalid-request': { en: 'invalid request', zh: '请求有误' },
  unauthenticated: { en: 'not authenticated', zh: '未通过鉴权' },
  forbidden: { en: 'forbidden', zh: '无权限' },
  'not-found': { en: 'not found', zh: '不存在' },
  throttled: { en: 'throttled', zh: '被限流' },
  quota: { en: 'quota used up', zh: '配额用尽' },
  billing: { en: 'billing', zh: '计费' },
  unavailable: { en: 'unavailable', zh: '服务不可用' },
  internal: { en: 'vendor fault', zh: '服务端故障' },
  unknown: { en: 'unknown', zh: '未知' },
};

/** Whether to try again, in words. */
export const retries: Readonly<Record<ErrorData['retry'], Text>> = {
  never: { en: 'Do not retry', zh: '不要重试' },
  backoff: { en: 'Retry later, with growing pauses', zh: '稍后重试，逐次加大间隔' },
  clock: { en: 'Correct the clock, then retry once', zh: '校准时钟后重试一次' },
  nonce: { en: 'Retry at once with a fresh nonce', zh: '换新的 nonce 立即重试' },
  credentials: { en: 'Fetch fresh credentials, then retry once', zh: '更换凭证后重试一次' },
};

/** What to do about a kind of error where the spec says nothing of a code. */
export const resolutions: Readonly<Record<ErrorData['kind'], Text>> = {
  'invalid-request': { en: 'Correct the request.', zh: '修正请求后再试。' },
  unauthenticated: { en: 'Check key, secret, clock and signature.', zh: '检查密钥、系统时钟与签名。' },
  forbidden: { en: "Get the permission in the vendor's console.", zh: '在控制台开通或授权。' },
  'not-found': { en: 'Check the id.', zh: '核对标识是否存在。' },
  throttled: { en: 'Send fewer calls a second.', zh: '降低请求频率。' },
  quota: { en: 'Raise the quota or wait for the next period.', zh: '提升配额，或等待下一周期。' },
  billing: { en: 'Settle the account.', zh: '处理账户欠费或续费。' },
  unavailable: { en: 'Wait and try again.', zh: '稍后再试。' },
  internal: {
    en: 'Try again; if it stays, give the request id to the vendor.',
    zh: '稍后再试；仍失败时携带请求 ID 联系厂商。',
  },
  unknown: { en: 'Give the request id to the vendor.', zh: '携带请求 ID 联系厂商。' },
};

const periods: Readonly<Record<RateLimitData['per'], Text>> = {
  second: { en: 'second', zh: '秒' },
  minute: { en: 'minute', zh: '分钟' },
  day: { en: 'day', zh: '天' },
};

/** A rate limit in words. */
export function rateLimitText({ requests, per, scope }: RateLimitData): Text {
  const { en, zh } = periods[per];
  return {
    en: `${requests} a ${en} per ${scope === 'account' ? 'account' : 'operation'}`,
    zh: `每${scope === 'account' ? '账号' : '接口'} ${requests} 次/${zh}`,
  };
}

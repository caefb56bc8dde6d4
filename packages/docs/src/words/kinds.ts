import type { ErrorData, RateLimitData, Text } from '../data/types.ts';

/** Names of the error kinds. */
export const kinds: Readonly<Record<ErrorData['kind'], Text>> = {
  'invalid-request': { en: 'invalid request', zh: '请求有误' },
  unauthenticated: { en: 'unauthenticated', zh: '未通过鉴权' },
  forbidden: { en: 'forbidden', zh: '无权限' },
  'not-found': { en: 'not found', zh: '不存在' },
  throttled: { en: 'throttled', zh: '被限流' },
  quota: { en: 'quota exhausted', zh: '配额用尽' },
  billing: { en: 'billing', zh: '计费' },
  unavailable: { en: 'unavailable', zh: '服务不可用' },
  internal: { en: 'vendor internal error', zh: '厂商内部错误' },
  unknown: { en: 'unknown', zh: '未知' },
};

/** Whether and how to retry. */
export const retries: Readonly<Record<ErrorData['retry'], Text>> = {
  never: { en: 'Do not retry', zh: '不要重试' },
  backoff: { en: 'Retry with exponential backoff', zh: '以指数退避方式重试' },
  clock: { en: 'Correct the clock, then retry once', zh: '校准时钟后重试一次' },
  nonce: { en: 'Retry immediately with a new nonce', zh: '换用新的随机数后立即重试' },
  credentials: { en: 'Get new credentials, then retry once', zh: '更换凭证后重试一次' },
};

const resolutions: Readonly<Record<ErrorData['kind'], Text>> = {
  'invalid-request': { en: 'Correct the request.', zh: '修正请求后再试。' },
  unauthenticated: {
    en: 'Check the key, the secret, the system clock and the signature.',
    zh: '检查密钥、系统时钟与签名。',
  },
  forbidden: { en: "Request the permission in the vendor's console.", zh: '在控制台开通或授权。' },
  'not-found': { en: 'Check that the ID exists.', zh: '核对标识是否存在。' },
  throttled: { en: 'Send fewer requests per second.', zh: '降低请求频率。' },
  quota: { en: 'Raise the quota or wait for the next period.', zh: '提升配额，或等待下一周期。' },
  billing: { en: 'Pay the outstanding balance or renew the service.', zh: '结清欠费或续费。' },
  unavailable: { en: 'Wait and retry.', zh: '稍后再试。' },
  internal: {
    en: 'Retry; if it persists, send the request ID to the vendor.',
    zh: '稍后再试；若仍失败，请把请求 ID 提供给厂商。',
  },
  unknown: { en: 'Send the request ID to the vendor.', zh: '把请求 ID 提供给厂商。' },
};

/** What to do about an error: the resolution in the spec, else that of its kind. */
export function resolutionOf({ kind, retry, resolution }: Pick<ErrorData, 'kind' | 'retry' | 'resolution'>): Text {
  if (resolution) return resolution;
  return kind === 'internal' && retry === 'never' ? resolutions.unknown : resolutions[kind];
}

/** The name of an error kind in a language; `undefined` if it equals the kind itself. */
export function kindText(kind: ErrorData['kind'], locale: string): string | undefined {
  const text = locale === 'en' ? kinds[kind].en : kinds[kind].zh;
  return text === kind ? undefined : text;
}

const periods: Readonly<Record<RateLimitData['per'], Text>> = {
  second: { en: 'second', zh: '秒' },
  minute: { en: 'minute', zh: '分钟' },
  day: { en: 'day', zh: '天' },
};

/** A rate limit in words. */
export function rateLimitText({ requests, per, scope }: RateLimitData): Text {
  const { en, zh } = periods[per];
  return {
    en: `${requests} per ${en} per ${scope}`,
    zh: `每${scope === 'account' ? '账号' : '接口'} ${requests} 次/${zh}`,
  };
}

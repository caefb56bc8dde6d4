import type { Explanation } from '@polyface/mocks';
import { signatureMismatch } from '@polyface/runtime/server';
import { mistakeInChinese } from '../../words/mistakes.ts';

/** Why a signature was refused, by fault, for a sentence that has no translation. English pages show the mock's own sentence. */
const faults: Readonly<Record<string, string>> = {
  missing: '请求没有携带签名。',
  malformed: '签名的格式不正确。',
  'unknown-key': '没有使用此密钥 ID 的凭证。',
  'wrong-token': '会话令牌不属于此密钥 ID。',
  expired: '签名已过期，或请求的时钟与服务器相差过大。',
  content: '内容摘要与收到的内容不一致。',
  signature: '签名与用此密钥 ID 的密钥计算出的结果不匹配。',
  replayed: '此随机数已经使用过。',
};

/** Why a mock refused a signature, in the language of the page. */
export function explanationText({ fault, detail }: Explanation, locale: string): string {
  if (locale !== 'en') return mistakeInChinese(detail) ?? faults[fault] ?? detail;
  return detail.startsWith(signatureMismatch) ? signatureMismatch : detail;
}

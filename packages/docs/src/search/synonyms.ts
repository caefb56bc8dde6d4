/** Words for the same concept. A query that contains one of a group finds the texts that contain any of it. */
const synonyms: readonly (readonly string[])[] = [
  ['签名失败', '验签失败', '签名错误', '签名不匹配', '验签', '签名', 'signature'],
  ['欠费', '余额不足', '停服', 'arrears', 'overdue', 'unpaid', 'billing'],
  [
    '限流',
    '流控',
    '限频',
    '频率限制',
    'qps',
    'throttling',
    'throttled',
    'rate limit',
    'too many requests',
    'limitexceeded',
  ],
  ['配额', '额度', '次数用尽', 'quota'],
  ['超时', 'timeout', 'timed out'],
  ['过期', '失效', 'expired', 'expire'],
  ['无权限', '未授权', '权限不足', 'forbidden', 'permission', 'unauthorized'],
  ['重试', 'retry', 'retries'],
  ['密钥', '凭证', 'secret', 'credentials', 'secretid', 'accesskey', 'appkey', 'api_key'],
  ['模拟', 'mock'],
  ['不存在', 'not found', 'notfound', 'notexist'],
  ['人脸库', '人脸组', 'group'],
  ['身份证', 'id card', 'idcard'],
  ['新手', '快速开始', '入门', '上手', 'quick start', 'getting started'],
];

/** A word of a query and its synonyms, in lower case. */
export function alternativesOf(word: string): readonly string[] {
  const own = synonyms.filter((group) => group.some((one) => contains(word, one)));
  return [word, ...own.flat().filter((one) => one !== word)];
}

/** Whether a word is a synonym, or contains a Chinese one: Chinese has no spaces between words. */
function contains(word: string, synonym: string): boolean {
  return word === synonym || (/\p{Script=Han}/u.test(synonym) && word.includes(synonym));
}

/** The sentences of the runtime about refused signatures and their Chinese translations. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^The client did not encode ! .+$/, "没有编码 ! ' ( )（encodeURIComponent 不编码这些字符），请一并编码。"],
  [/^The client did not encode \*\. .+$/, '没有编码 *，应编码为 %2A。'],
  [/^The client did not encode the names and values\. .+$/, '参数名与参数值没有编码，请按 RFC 3986 编码。'],
  [
    /^The client did not sign the (Content-MD5|Date) header\. .+$/,
    '请求头 $1 没有参与签名。发送的请求头都要参与签名。',
  ],
  [/^The client did not sign the parameters of the form\. .+$/, '表单参数没有参与签名。发送的参数都要参与签名。'],
  [/^The client did not sign the parameters of the query\. .+$/, '查询参数没有参与签名。发送的参数都要参与签名。'],
  [/^The client did not sign the parameters\. .+$/, '参数没有参与签名。请把参数接在最后一行的路径之后。'],
  [/^The client did not sort the parameters\. .+$/, '参数没有排序，请按参数名排序。'],
  [/^The client encoded spaces as \+\. .+$/, '空格被编码为 +，应编码为 %20。'],
  [
    /^The client encoded the canonical query only once\. .+$/,
    '规范查询串只编码了一次，整个查询串还要再做一次百分号编码。',
  ],
  [
    /^The client encoded the parameters as a form .+$/,
    '参数按表单方式编码（+、*、%7E），应按 RFC 3986 编码（%20、%2A、~）。',
  ],
  [/^The client encoded ~\. .+$/, '~ 被编码了，应保持原样。'],
  [/^The client left out empty lines\. .+$/, '缺少空行。前五行每行都要保留，即使内容为空。'],
  [/^The client left out the empty line after the headers .+$/, '规范请求串中请求头之后缺少一个空行。'],
  [/^The client left the query out of the canonical request\. .+$/, '规范请求串中缺少查询串，应对发送的查询串签名。'],
  [/^The client sent the signature as Base64 without padding\. .+$/, '签名的 Base64 缺少末尾的 =。'],
  [/^The client sent the signature as Base64\. .+$/, '签名以 Base64 发送，应为十六进制。'],
  [
    /^The client sent the signature as URL-safe Base64\. .+$/,
    '签名以 URL 安全的 Base64 发送，应为带补位的标准 Base64。',
  ],
  [/^The client sent the signature as hexadecimal digits\. .+$/, '签名以十六进制发送，应为 Base64。'],
  [/^The client sent the signature in upper-case .+$/, '签名使用了大写十六进制，应为小写。'],
  [/^The client signed \/ without encoding it\. .+$/, '/ 没有编码，应签名 %2F。'],
  [/^The client signed a line break at the end of the canonical request\. .+$/, '规范请求串末尾多了一个换行。'],
  [/^The client signed a line break at the end of the string to sign\. .+$/, '待签名字符串末尾多了一个换行。'],
  [/^The client signed a space after the colons of the headers\. .+$/, '请求头的冒号后多了空格，应写作 name:value。'],
  [/^The client signed an empty body\. .+$/, '对空请求体做了签名，应对实际发送的请求体签名。'],
  [/^The client signed an empty path\. .+$/, '路径为空，应写作 /。'],
  [/^The client signed header values in lower case\. .+$/, '请求头的值被转为小写，应按原样签名。'],
  [/^The client signed header values in their original case\. .+$/, '请求头的值没有转为小写，签名前应转为小写。'],
  [/^The client signed percent-encoded parameters\. .+$/, '对编码后的参数做了签名，应对未编码的参数签名。'],
  [/^The client signed percent-encoded values\. .+$/, '对编码后的参数值做了签名，应对未编码的值签名。'],
  [/^The client signed with the secret alone\. .+$/, '直接使用了密钥。HMAC-SHA1 的密钥末尾要加 &。'],
  [
    /^The client signed with the secret followed by &.+$/,
    '密钥末尾加了 &（HMAC-SHA1 的做法）。ACS3-HMAC-SHA256 直接使用密钥。',
  ],
  [
    /^The client signed with the secret itself\. .+$/,
    '直接用密钥做了签名。应依次派生 secretDate、secretService、secretSigning，并用最后一个签名。',
  ],
  [
    /^The client derived the first key from the secret alone\. .+$/,
    '第一个派生密钥只用了密钥本身，应使用 "TC3" 加密钥。',
  ],
  [/^The client used the key id in place of the secret\. .+$/, '把密钥 ID 当作密钥使用了，请使用此密钥 ID 的密钥。'],
  [/^The client used the secret of another key id\. .+$/, '使用了另一个密钥 ID 的密钥。'],
  [
    /^The client used the secret with a space before it\. .+$/,
    '密钥前多了一个空格。从文件或表单读取的密钥要去除首尾空白。',
  ],
  [
    /^The client used the secret with a space or a line break after it\. .+$/,
    '密钥后多了空格或换行。从文件或表单读取的密钥要去除首尾空白。',
  ],
  [
    /^The body was serialized twice: .+$/,
    '请求体序列化了两次：签名的字节与发送的字节不同（空格或非 ASCII 字符的 \\u 转义）。请只序列化一次，对同一份字节签名并发送。',
  ],
  [
    /^The client signed Accept as "(.*)" but sent "(.*)"\. .+$/,
    '签名时 Accept 为“$1”，发送的却是“$2”。请自行设置此请求头，HTTP 库会自动添加。',
  ],
  [
    /^The client signed by (\S+) but sent the SignatureMethod (\S+)\. .+$/,
    '签名使用 $1，发送的 SignatureMethod 却是 $2，两者须一致。',
  ],
  [
    /^The client signed the content type "(.*)" but sent "(.*)"\. .+$/,
    '签名时 Content-Type 为“$1”，发送的却是“$2”。请按实际发送的值签名。',
  ],
  [
    /^The client signed the host (\S+) but sent the request to another host\. .+$/,
    '签名时的 Host 为 $1，请求却发往另一个主机。请按实际发送的 Host 签名。',
  ],
  [
    /^The client signed the method (\S+) but sent (\S+)\. .+$/,
    '签名时的方法为 $1，发送的却是 $2。请按实际发送的方法签名。',
  ],
  [
    /^The content digest of the request is not that of the received body\. .+$/,
    '内容摘要与收到的请求体不一致，请用实际发送的字节计算摘要。',
  ],
  [/^The date of the credential scope must be .+$/, '凭证范围中的日期须为 X-TC-Timestamp 的 UTC 日期。'],
  [/^The service of the credential scope must be .+$/, '凭证范围中的服务名须为主机名的第一段。'],
  [/^The field sign must be .+$/, '字段 sign 须为“摘要 + a=…&b=…&c=…&d=…”的 Base64。'],
  [/^The Authorization header has no signature\.$/, 'Authorization 请求头中没有签名。'],
  [/^The Authorization header is not valid for (\S+)\.$/, 'Authorization 请求头不符合 $1 的格式。'],
  [/^The `Authorization` in the request headers .+$/, 'Authorization 请求头的格式不正确。'],
  [/^The header (\S+) is missing\.$/, '缺少请求头 $1。'],
  [/^SignedHeaders must contain (\S+)\.$/, 'SignedHeaders 必须包含 $1。'],
  [/^(\w+) is mandatory for this action\.$/, '缺少参数 $1。'],
  [/^The request is missing a required parameter `(\w+)`\.$/, '缺少参数 $1。'],
  [/^The nonce was used before\. .+$/, '此随机数已经使用过，每个请求都要使用新的随机数。'],
  [/^The request has no signature\.$/, '请求没有携带签名。'],
  [/^The server has no credentials with this key id\. .+$/, '没有使用此密钥 ID 的凭证，请检查密钥 ID。'],
  [
    /^The session token does not belong to this key id\. .+$/,
    '会话令牌不属于此密钥 ID。临时密钥须带签发时的令牌，永久密钥不带令牌。',
  ],
  [/^The signature arrived with spaces .+$/, '签名中的 + 变成了空格，请对签名做百分号编码。'],
  [/^The signature does not match\.$/, '签名不匹配。'],
  [/^(\S+) must be a number of seconds since 1970\.$/, '$1 须为 1970 年以来的秒数。'],
  [/^(\S+) must be a number of milliseconds since 1970\.$/, '$1 须为 1970 年以来的毫秒数。'],
  [/^(\S+) must be (HmacSHA256 or HmacSHA1|HmacSHA1 or HmacSHA256|HMAC-SHA1|1\.0)\.$/, '$1 须为 $2。'],
  [/^Specified time stamp or date value is not well formatted\.$/, '时间戳的格式不正确。'],
  [
    /^The provided credentials could not be validated because of exceeding request size limit.+$/,
    '请求超过了此签名方式的大小上限，请改用 TC3-HMAC-SHA256。',
  ],
  [/^The signature expired (\d+) s ago\. .+$/, '签名已过期 $1 秒，请重新签名。'],
  [
    /^The time of the request is (\d+) s behind the server's clock\. .+$/,
    '请求的时间比服务器慢 $1 秒，请校准客户端时钟。',
  ],
  [
    /^The time of the request is (\d+) s ahead of the server's clock\. .+$/,
    '请求的时间比服务器快 $1 秒，请校准客户端时钟。',
  ],
];

/** Why a signature was refused, in Chinese; `undefined` for a sentence without a translation. */
export function mistakeInChinese(detail: string): string | undefined {
  const [sentence, translation] = sentences.find(([one]) => one.test(detail)) ?? [];
  return sentence && translation !== undefined ? detail.replace(sentence, translation) : undefined;
}

const words = {
  run: ["Run", "运行"],
  simulateCode: ["Simulate", "模拟"],
  running: ["Running…", "运行中…"],
  simulate: ["Simulated response", "模拟响应"],
  success: ["success", "成功"],
  slow: ["Delayed by 1.5 s", "延迟 1.5 秒"],
  drop: ["Connection dropped", "连接中断"],
  wrongSecret: ["Sign with a wrong secret", "用错误的密钥签名"],
  behavior: ["Behavior", "行为"],
  codes: ["Error codes", "错误码"],
  reset: ["Reset", "重置"],
  resetDone: [
    "Form and mock data have been reset.",
    "表单与 Mock 数据已重置。",
  ],
  optional: ["Optional", "选填"],
  notSent: ["(not sent)", "（不发送）"],
  variant: ["Variant", "传参方式"],
  add: ["Add", "添加"],
  remove: ["Remove", "移除"],
  file: ["Choose a file", "选择文件"],
  noParameters: ["This operation has no parameters.", "无请求参数。"],
  needsScript: ["This panel needs JavaScript.", "此面板需要启用 JavaScript。"],
  inPage: [
    "Runs entirely in your browser against a mock. No request leaves this page.",
    "完全在浏览器中运行，由模拟服务响应，不会向外发送任何请求。",
  ],
  loadFailed: [
    "Couldn't load this panel. Check your connection and try again.",
    "此面板加载失败，请检查网络后重试。",
  ],
  noCrypto: [
    "Signing needs a secure context: open this page over HTTPS or on localhost.",
    "签名需要安全上下文：请通过 HTTPS 或 localhost 打开本页。",
  ],
  request: ["Request", "请求"],
  response: ["Response", "响应"],
  data: ["Data", "数据"],
  error: ["Error", "错误"],
  copy: ["Copy", "复制"],
  copied: ["Copied", "已复制"],
  omitted: ["characters omitted", "个字符已省略"],
  bytes: ["bytes", "字节"],
  verified: ["signature verified", "签名已验证"],
  simulated: ["simulated", "模拟的响应"],
  refused: ["signature refused", "签名被拒绝"],
  invalidInput: [
    "Invalid input: the request was not sent.",
    "输入无效：未发送请求。",
  ],
  code: ["Code", "错误码"],
  kind: ["Kind", "类别"],
  retry: ["Retry", "重试"],
  message: ["Message", "消息"],
  requestId: ["Request ID", "请求 ID"],
  attempts: ["Attempts", "尝试次数"],
  cause: ["Cause", "原因"],
  reason: ["Reason", "原因"],
  whatToDo: ["What to do", "处理办法"],
  refusalReason: ["Why the signature was refused", "签名被拒绝的原因"],
  compareStrings: [
    "The signature does not match. If your string to sign equals the one below, the secret is wrong; otherwise the first difference shows the mistake.",
    "签名不匹配。若你的待签名字符串与下面的一致，则是密钥有误；否则第一处差异就是错误所在。",
  ],
  restored: [
    "This session had deleted the record that the documented request needs. It was restored before the call.",
    "文档示例所需的数据已在本次会话中删除，调用前已自动恢复。",
  ],
  documented: [
    "The mock has no matching record, so this is the documented example response.",
    "模拟服务中没有匹配的记录，因此返回文档中的示例响应。",
  ],
  sign: ["Sign", "签名"],
  scheme: ["Scheme", "签名方式"],
  keyId: ["Key ID", "密钥 ID"],
  secret: ["Secret", "密钥"],
  clock: ["Clock (UTC)", "时钟（UTC）"],
  now: ["Now", "当前时间"],
  nonce: ["Nonce", "随机数"],
  newNonce: ["Regenerate", "重新生成"],
  secretStays: [
    "Your secret never leaves this field: it is not stored, sent or put in the URL.",
    "密钥只留在此输入框中：不会被存储、发送或写入网址。",
  ],
  canonicalRequest: ["Canonical request", "规范请求串"],
  stringToSign: ["String to sign", "待签名字符串"],
  signature: ["Signature", "签名"],
  signed: ["Signed request", "已签名的请求"],
  paste: ["Check your own signature", "检查你自己的签名"],
  pasteHint: [
    "Paste a string to sign, a canonical request, a whole HTTP request or a curl command.",
    "粘贴待签名字符串、规范请求串、完整的 HTTP 请求或 curl 命令。",
  ],
  pasteAccepted: ["is accepted by the mock.", "通过了模拟服务的签名校验。"],
  pasteRefused: ["is refused by the mock.", "未通过模拟服务的签名校验。"],
  pasteDiffers: [
    "It is not that of the request in the form. The first difference is marked.",
    "与表单中的请求不一致，第一处差异已标出。",
  ],
  pasteDigest: [
    "The hash in it is not that of the request in the form, and a hash does not show where. Paste your canonical request or the whole request.",
    "其中的哈希与表单中的请求不一致，而哈希看不出差异所在。请粘贴规范请求串或完整请求。",
  ],
  pasteError: ["The mock then returned", "随后模拟服务返回"],
  pasteRead: ["Read from your text:", "从文本中读取："],
  pasteOld: [
    "The clock in your text is not the current time: the verdict is that at the time of signing. The vendor accepts a difference of",
    "文本中的时间不是当前时间，以上是签名时刻的校验结果。厂商允许的时间误差：",
  ],
  minutes: ["minutes.", "分钟。"],
  pasteUnknown: [
    "This is neither a string to sign of this vendor, a canonical request, an HTTP request nor a curl command.",
    "无法识别：既不是该厂商的待签名字符串或规范请求串，也不是 HTTP 请求或 curl 命令。",
  ],
  pasteVariables: [
    "The command contains shell variables, whose values are not in the text. Paste what is sent: the output of curl -v, or the command with the values.",
    "命令中含有 Shell 变量，文本里没有它们的值。请粘贴实际发送的内容：curl -v 的输出，或代入变量值的命令。",
  ],
  pasteFile: [
    "The command sends a file, which this page cannot read. Write the content in its place.",
    "命令会发送文件，本页无法读取。请把文件内容直接写在命令中。",
  ],
  pasteNoUrl: [
    "The request has no URL and no Host header.",
    "请求中没有 URL，也没有 Host 请求头。",
  ],
  pasteShortened: [
    "The text was shortened for display (…). Paste the whole text.",
    "文本是缩略显示（…）的，请粘贴完整文本。",
  ],
  line: ["line", "行"],
  column: ["column", "列"],
  expected: ["expected", "期望"],
  received: ["yours", "你粘贴的"],
  cannotSign: [
    "Cannot sign: the input cannot be encoded.",
    "无法签名：输入无法编码。",
  ],
  runAgain: ["Run again", "再次运行"],
  rightSecret: ["correct secret", "正确的密钥"],
  theWrongSecret: ["wrong secret", "错误的密钥"],
  live: ["A live call in this page", "在本页运行的调用"],
  mock: ["Mock", "模拟服务"],
} as const satisfies Record<string, readonly [en: string, zh: string]>;

/** The key of a label. */
export type Word = keyof typeof words;

/** Looks up the labels of a language. */
export type Words = (word: Word) => string;

/** The labels of the panels in a language, by its tag: `zh-CN`, `en`. */
export function wordsIn(locale: string): Words {
  return (word) => words[word][locale === "en" ? 0 : 1];
}

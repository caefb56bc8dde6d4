import type { Locale } from '../navigation/locale.ts';

/** What the pages say of themselves, in both languages. What they say of vendors comes from the specs. */
const words = {
  endpoint: ['Endpoint', '请求地址'],
  action: ['Action', '接口名'],
  version: ['Version', '版本'],
  signature: ['Signature', '签名方式'],
  rateLimit: ['Rate limit', '频率限制'],
  timeout: ['Timeout', '超时'],
  retry: ['Safe to retry', '可安全重试'],
  batch: ['Batches', '批量上限'],
  vendorPage: ["The vendor's page", '官方文档'],
  yes: ['yes', '是'],
  no: ['no', '否'],
  run: ['Run', '运行'],
  parameters: ['Parameters', '请求参数'],
  filledIn: ['Filled in for you', '由客户端填写'],
  response: ['Response', '返回结果'],
  examples: ['Examples', '示例'],
  errors: ['Errors', '错误码'],
  sign: ['Signing', '签名过程'],
  samples: ['Code samples', '代码示例'],
  notes: ['Good to know', '注意事项'],
  name: ['Name', '名称'],
  type: ['Type', '类型'],
  description: ['Description', '说明'],
  required: ['required', '必填'],
  optional: ['optional', '选填'],
  requiredWhen: ['required when', '必填条件：'],
  onlyWhen: ['only when', '仅当'],
  default: ['default', '默认'],
  example: ['example', '示例'],
  oneOf: ['one of', '取值'],
  nullable: ['may be null', '可为 null'],
  deprecated: ['deprecated', '已弃用'],
  secret: ['secret', '机密'],
  personal: ['personal data', '个人信息'],
  biometric: ['biometric data', '生物特征'],
  code: ['Code', '错误码'],
  cause: ['Cause', '原因'],
  whatToDo: ['What to do', '处理办法'],
  kind: ['Kind', '类别'],
  observed: ['As the vendor shows it', '官方返回'],
  overview: ['Overview', '概览'],
  operations: ['Operations', '接口'],
  servers: ['Servers', '接入点'],
  options: ['Client options', '客户端选项'],
  requestExample: ['Request', '请求'],
  responseExample: ['Response', '响应'],
  commonErrors: ['Errors of every operation', '公共错误码'],
  ownErrors: ['Errors of this operation', '业务错误码'],
  openapi: ['OpenAPI file', 'OpenAPI 文件'],
  client: ['Client', '客户端'],
  mock: ['Mock', '模拟'],
  service: ['Service', '服务'],
  errorsTitle: ['Error encyclopaedia', '错误百科'],
  api: ['API reference', 'API 参考'],
  apiLead: [
    'Every package, by the path it is imported from.',
    '按导入路径列出每个包的全部导出；说明为英文，生成的客户端为中英双语。',
  ],
  members: ['Members of', '成员：'],
  perSecond: ['a second', '次/秒'],
  where: ['Operations that answer with it', '会返回此错误码的接口'],
} as const satisfies Record<string, readonly [en: string, zh: string]>;

/** A word of the pages. */
export type Word = keyof typeof words;

/** The words of a language. */
export function wordsOf(locale: Locale): (word: Word) => string {
  return (word) => words[word][locale === 'en' ? 0 : 1];
}

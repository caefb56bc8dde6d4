import type { Locale } from '../navigation/locale.ts';

/** Titles of the sections, which the benchmarks name as on the command line. */
const sectionTitles: Record<string, readonly [en: string, zh: string]> = {
  signing: ['Encode and sign', '编码与签名'],
  calls: ['Calls', '完整调用'],
  mocks: ['Mocks', 'Mock'],
  'mock-server': ['Mock server', '模拟服务器'],
  import: ['Import', '导入'],
  transport: ['Transport', '传输'],
  responses: ['Check of responses', '响应检查'],
  generate: ['Generation', '代码生成'],
  docs: ['Documentation build', '文档构建'],
};

/** Parts of the English texts of the benchmarks and their translations. A longer part comes before a part of it. */
const parts: readonly (readonly [en: string, zh: string])[] = [
  ['A request is encoded and signed; it is neither validated nor sent.', '对请求编码并签名；不校验，也不发送。'],
  [
    'A whole call: validated, signed, sent over loopback, decoded. 32 calls are in flight.',
    '一次完整调用：校验、签名、经本机回环发送、解码。32 个调用并行。',
  ],
  [
    'A call to a mock in one process. Tencent, GetFaceIdToken; the mocks verify the signature.',
    '在同一进程内调用 Mock：腾讯云 GetFaceIdToken，Mock 校验签名。',
  ],
  [
    'The processor time of a server for one request over loopback. 32 requests are in flight. Prism verifies no signature, the others do.',
    '服务器经本机回环处理一个请求的处理器时间。32 个请求并行。Prism 不校验签名，其他服务器校验。',
  ],
  [' The command lines log each request.', '两个命令行工具为每个请求写一行日志。'],
  [
    'The processor time of a process that imports one package, above that of a process that imports nothing.',
    '导入一个包的进程，比不导入任何包的进程多用的处理器时间。',
  ],
  [
    "The same call of Tencent's GetFaceIdToken over several transports. 32 calls are in flight.",
    '腾讯云 GetFaceIdToken 的同一次调用，使用不同的传输方式。32 个调用并行。',
  ],
  [
    'The documented responses of all operations in turn: what it costs to check them by their schemas.',
    '依次取全部接口的文档响应：按 Schema 检查的开销。',
  ],
  [
    'The processor time and the largest memory of a process that generates from all specs, those of invented operations included. The peers generate from one OpenAPI document of each service, which polyface generates.',
    '由全部规范（含虚构的接口）生成代码的进程所用的处理器时间与最大内存。对比对象由 polyface 为每个服务生成的一份 OpenAPI 文档生成。',
  ],
  [
    'The processor time and the largest memory of a process that builds the docs site, in two languages.',
    '构建双语文档站点的进程所用的处理器时间与最大内存。',
  ],
  ['polyface, its transport over node:http', 'polyface，自带的 node:http 传输'],
  ['polyface, option fetch: the fetch of Node', 'polyface，fetch 选项：Node 的 fetch'],
  ['polyface, option fetch: a pool of undici', 'polyface，fetch 选项：undici 连接池'],
  ['polyface: clients, mocks, docs data', 'polyface：客户端、Mock、文档数据'],
  ['decoding, checked by the output schema', '解码，并按输出的 Schema 检查'],
  ['openapi-typescript: types only', 'openapi-typescript：仅类型'],
  ['node:http alone, nothing signed', '仅 node:http，不签名'],
  ['a whole call without a network', '不含网络的完整调用'],
  ['One call over each transport', '各种传输的一次调用'],
  ['polyface, nothing changed', 'polyface，无改动'],
  ['decoding without the check', '解码，不检查'],
  ['The check of a response', '检查一个响应'],
  ['Build of the docs site', '构建文档站点'],
  ['5 % of a call', '一次调用的 5 %'],
  ['Generation of ', '代码生成：'],
  ['the check', '检查'],
  ['A call without a transport: fetch responds at once', '不含传输的调用：fetch 立即响应'],
  ['A call by fetch that MSW intercepts', '由 MSW 拦截的 fetch 调用'],
  ['mock.fetch of a mock with 1,000 operations', '1,000 个接口的 Mock 的 mock.fetch'],
  ['fetch that only creates a Response', '只创建 Response 的 fetch'],
  ['by hand: node:http with the same checks', '手写：node:http，检查相同'],
  ['by hand: node:http + signer', '手写：node:http 与签名'],
  ['handler of MSW, verifies nothing', 'MSW 的处理器，不校验'],
  ['the calls per second of the fastest peer', '最快对比对象的每秒调用数'],
  ['a request to the mock server', '模拟服务器处理一个请求'],
  ['Import of one package', '导入一个包'],
  [', with NODE_COMPILE_CACHE', '，使用 NODE_COMPILE_CACHE'],
  ['import of one service', '导入一个服务'],
  ['client over mock.fetch', '经 mock.fetch 的客户端'],
  ['handlers of polyface', 'polyface 的处理器'],
  ['a quarter of prism mock', 'prism mock 的四分之一'],
  ['a quarter of Prism', 'Prism 的四分之一'],
  ['the command line polyface-mock', '命令行 polyface-mock'],
  ['the command line prism mock', '命令行 prism mock'],
  ['Prism, without its log', 'Prism，不写日志'],
  ['encode and sign', '编码与签名'],
  ['by hand / 0.6', '手写 / 0.6'],
  ['processor time of the command line', '命令行的处理器时间'],
  ['processor time', '处理器时间'],
  ['time of a call', '一次调用的时间'],
  ['1,000 operations', '1,000 个接口'],
  ['few operations', '少量接口'],
  [' operations', ' 个接口'],
  ['a fixed limit', '固定上限'],
  ['a whole call', '一次完整调用'],
  ['MSW alone', '仅 MSW'],
  ['by hand', '手写'],
  ['calls/s', '次/秒'],
  ['µs CPU', 'CPU 微秒'],
  ['ms CPU', 'CPU 毫秒'],
  ['s CPU', 'CPU 秒'],
];

/** Translates a text that the benchmarks wrote. What it does not know stays English. */
export function benchmarkText(text: string, locale: Locale): string {
  if (locale === 'en') return text;
  const exact = { subject: '对象', import: '导入', generator: '生成器', site: '站点' }[text];
  if (exact !== undefined) return exact;
  const translated = parts.reduce((result, [en, zh]) => result.replaceAll(en, zh), text);
  return translated
    .replace(/^(.+?): (.+?) instead of at most (.+?) \((.+)\)\.$/, '$1：$2，目标为不超过 $3（$4）。')
    .replace(/: (?=[一-鿿])/g, '：');
}

/** The title of a section of the benchmarks. */
export function benchmarkTitle(name: string, locale: Locale): string {
  const [en, zh] = sectionTitles[name] ?? [name, name];
  return locale === 'en' ? en : zh;
}

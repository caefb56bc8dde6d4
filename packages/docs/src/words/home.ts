import type { Locale } from '../navigation/locale.ts';

/** The texts of the home page. */
export interface HomeWords {
  readonly title: string;
  readonly tagline: string;
  readonly start: string;
  readonly browse: string;
  readonly points: readonly {
    readonly title: string;
    readonly text: string;
    readonly guide: string;
  }[];
  readonly servicesTitle: string;
  /** That the project is not the vendors' own. */
  readonly unofficial: string;
  readonly liveTitle: string;
  readonly install: string;
  readonly waysTitle: string;
  /** The ways into the guides. */
  readonly ways: readonly { readonly title: string; readonly text: string; readonly guide: string }[];
  readonly pointsTitle: string;
}

const en: HomeWords = {
  title: 'Four face-recognition vendors, one typed API',
  tagline:
    'For back-end, front-end and test developers: typed clients that sign every request, mocks that verify the signatures, and typed error codes.',
  start: 'Start in five minutes',
  browse: 'Browse all error codes',
  pointsTitle: 'Why polyface',
  servicesTitle: 'Services',
  unofficial: 'Unofficial: not affiliated with Tencent, Alibaba or Megvii.',
  liveTitle: 'A signed call, in your browser',
  install: 'Install',
  waysTitle: 'Where to start',
  ways: [
    { title: 'Call a vendor', text: 'A signed, validated, retried call with typed errors.', guide: 'clients' },
    {
      title: 'Test a back end',
      text: 'Every documented response in Vitest, without a network.',
      guide: 'testing-back-end',
    },
    {
      title: 'Test a page',
      text: 'Every failure in React, Storybook and Playwright.',
      guide: 'testing-react',
    },
    {
      title: 'Any other language',
      text: "A mock server for curl, Python, Java and the vendors' SDKs.",
      guide: 'mock-server',
    },
  ],
  points: [
    {
      title: 'Mocks that verify signatures',
      text: 'The mock refuses a wrong signature as the vendor does, and shows where your string to sign differs.',
      guide: 'signing-explained',
    },
    {
      title: 'Errors inside HTTP 200 are typed',
      text: 'Every documented error code is a type. A misspelled code does not compile.',
      guide: 'errors',
    },
    {
      title: 'Simulate any failure',
      text: 'Throttling, unpaid account, expired token, timeout, dropped connection: one line.',
      guide: 'mocks-vitest',
    },
    {
      title: 'Secrets stay secret',
      text: 'No secret, signature or personal data in any message, log or stack trace.',
      guide: 'security',
    },
    {
      title: 'One file for a new endpoint',
      text: 'Client, mock and these pages, in both languages, are generated from one spec file.',
      guide: 'adding-an-endpoint',
    },
    {
      title: 'Any language',
      text: "Works with curl and the vendors' own SDKs.",
      guide: 'mock-server',
    },
  ],
};

const zh: HomeWords = {
  title: '四家人脸识别厂商，一套类型化接口',
  tagline: '面向后端、前端与测试开发者：自动签名的类型化客户端、会验签的模拟服务、带类型的错误码。',
  start: '五分钟上手',
  browse: '浏览全部错误码',
  pointsTitle: '为什么选择 polyface',
  servicesTitle: '服务',
  unofficial: '非官方项目，与腾讯、阿里巴巴、旷视无隶属关系。',
  liveTitle: '在浏览器中完成一次签名调用',
  install: '安装',
  waysTitle: '从这里开始',
  ways: [
    { title: '调用厂商接口', text: '自动签名、校验、重试，错误有类型。', guide: 'clients' },
    { title: '测试后端', text: '在 Vitest 中复现文档里的每种响应，不用网络。', guide: 'testing-back-end' },
    { title: '测试前端页面', text: '在 React、Storybook 与 Playwright 中复现每种失败。', guide: 'testing-react' },
    { title: '其他语言', text: '供 curl、Python、Java 与官方 SDK 使用的模拟服务器。', guide: 'mock-server' },
  ],
  points: [
    {
      title: '会验签的模拟服务',
      text: '签名有误时，以与厂商相同的方式拒绝，并指出待签名字符串差在哪里。',
      guide: 'signing-explained',
    },
    {
      title: 'HTTP 200 中的错误也有类型',
      text: '文档中的每个错误码都是类型，拼错一个字母就无法通过编译。',
      guide: 'errors',
    },
    {
      title: '任意异常，一行复现',
      text: '限流、欠费、令牌过期、超时、断连，都只需一行代码。',
      guide: 'mocks-vitest',
    },
    {
      title: '机密不外泄',
      text: '任何报错、日志与堆栈中都没有密钥、签名与个人信息。',
      guide: 'security',
    },
    {
      title: '新增接口只写一个文件',
      text: '客户端、Mock 与这些页面都由一份规范文件生成，中英双语。',
      guide: 'adding-an-endpoint',
    },
    {
      title: '任何语言可用',
      text: '支持 curl 与各厂商的官方 SDK。',
      guide: 'mock-server',
    },
  ],
};

/** The texts of the home page in a language. */
export function homeWords(locale: Locale): HomeWords {
  return locale === 'en' ? en : zh;
}

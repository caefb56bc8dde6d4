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
  readonly pointsTitle: string;
}

const en: HomeWords = {
  title: 'Four face-recognition vendors, one typed API',
  tagline:
    'Typed clients that sign every request, mocks that verify the signatures, and error codes you can switch on, all generated from one OpenAPI file per endpoint. The call below runs in your browser, without a server.',
  start: 'Start in five minutes',
  browse: 'Browse all error codes',
  pointsTitle: 'Why polyface',
  servicesTitle: 'Services',
  points: [
    {
      title: 'Mocks that verify signatures',
      text: 'The mock refuses a wrong secret like the vendor and shows where the signature differs.',
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
  tagline:
    '自动签名的类型化客户端、会验签的模拟服务、可按类型逐一处理的错误码，全部由每个接口一份 OpenAPI 文件生成。下面的调用直接在浏览器中运行，不需要服务器。',
  start: '五分钟上手',
  browse: '浏览全部错误码',
  pointsTitle: '为什么选择 polyface',
  servicesTitle: '服务',
  points: [
    {
      title: '会验签的模拟服务',
      text: '密钥有误时，以与厂商相同的方式拒绝，并指出签名差在哪里。',
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

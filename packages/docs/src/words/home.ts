import type { Locale } from '../navigation/locale.ts';

/** What the first page says. */
export interface HomeWords {
  readonly title: string;
  readonly tagline: string;
  readonly start: string;
  readonly browse: string;
  readonly points: readonly { readonly title: string; readonly text: string; readonly guide: string }[];
  readonly servicesTitle: string;
  readonly pointsTitle: string;
}

const en: HomeWords = {
  title: 'Four face-identity vendors, one typed surface',
  tagline:
    'Typed clients that sign, mocks that verify what was signed, and errors you can switch on, all made from one OpenAPI file per endpoint. The call below runs in this page, without a server.',
  start: 'Start in five minutes',
  browse: 'Every error code',
  pointsTitle: 'What no other tool gives',
  servicesTitle: 'Services',
  points: [
    {
      title: 'Mocks that verify signatures',
      text: 'A wrong secret is refused as the vendor would refuse it, and you see what differed.',
      guide: 'signing-explained',
    },
    {
      title: 'Errors inside HTTP 200 are typed',
      text: 'Every documented code is a type. A misspelt one does not compile.',
      guide: 'errors',
    },
    {
      title: 'Every bad day on demand',
      text: 'Throttled, in arrears, expired, slow, gone: one line in a test.',
      guide: 'mocks-vitest',
    },
    {
      title: 'Secrets stay secret',
      text: 'No secret, signature or personal data in any message, log or stack.',
      guide: 'security',
    },
    {
      title: 'One file for a new endpoint',
      text: 'Client, mock and these pages come out of one spec, in both languages.',
      guide: 'adding-an-endpoint',
    },
    {
      title: 'Any language',
      text: 'The mock server speaks to curl and to the SDKs of the vendors.',
      guide: 'mock-server',
    },
  ],
};

const zh: HomeWords = {
  title: '四家人脸核身厂商，一套类型化接口',
  tagline:
    '会签名的类型化客户端、会验签的模拟服务、可以逐一处理的错误码，全部由每个接口一份 OpenAPI 文件生成。下面的调用就在本页运行，不需要任何服务器。',
  start: '五分钟上手',
  browse: '全部错误码',
  pointsTitle: '别处没有的',
  servicesTitle: '服务',
  points: [
    { title: '会验签的模拟', text: '密钥错误时，按厂商的方式拒绝，并指出差在哪里。', guide: 'signing-explained' },
    {
      title: 'HTTP 200 里的错误也有类型',
      text: '每个文档所载的错误码都是类型，写错一个字母就无法编译。',
      guide: 'errors',
    },
    { title: '坏天气随叫随到', text: '限流、欠费、过期、超时、断连：测试里只需一行。', guide: 'mocks-vitest' },
    { title: '机密不外泄', text: '任何报错、日志与堆栈中都没有密钥、签名与个人信息。', guide: 'security' },
    {
      title: '新增接口只写一个文件',
      text: '客户端、模拟与这些页面都由一份规范生成，中英双语。',
      guide: 'adding-an-endpoint',
    },
    { title: '任何语言可用', text: '模拟服务器可接 curl 与厂商官方 SDK。', guide: 'mock-server' },
  ],
};

/** The words of the first page in a language. */
export function homeWords(locale: Locale): HomeWords {
  return locale === 'en' ? en : zh;
}

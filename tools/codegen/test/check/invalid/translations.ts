import type { InvalidSpec } from '../base-specs.ts';

const service = 'zoo/service.yaml';
const find = 'zoo/find-animals.yaml';
const feed = 'zoo/feed-animal.yaml';

/** Invalid texts and translations. */
export const invalidTranslations: readonly InvalidSpec[] = [
  // English without Chinese, Chinese without English
  {
    file: feed,
    replace: '          x-zh: 令牌。\n',
    with: '',
    line: '- name: Token',
    message: '`x-zh` is missing beside `description`. Add the Chinese text: `x-zh: …`.',
  },
  {
    file: feed,
    replace: '          description: A token.\n',
    with: '',
    line: '- name: Token',
    message: '`description` is missing in a parameter. Add it in English, and in Chinese in `x-zh`.',
  },
  {
    file: find,
    replace: '          x-zh: 饲养员。\n',
    with: '',
    line: 'Keeper:',
    message: '`x-zh` is missing beside `description`.',
  },
  {
    file: find,
    replace: '          description: Who looks after it.\n',
    with: '',
    line: 'Keeper:',
    message: '`description` is missing beside `x-zh`. Add the English text.',
  },
  {
    file: find,
    replace: '          description: Who looks after it.\n          x-zh: 饲养员。\n',
    with: '',
    line: 'Keeper:',
    message: '`description` is missing on the property `Keeper`. Add it, with `x-zh`.',
  },
  {
    file: service,
    replace: "      description: The animal's id.\n      x-zh: 动物标识。\n",
    with: '',
    reportedIn: find,
    line: "Id: { $ref: './service.yaml#/components/schemas/AnimalId' }",
    message:
      '`description` is missing on the property `Id` and on `AnimalId`, which it refers to. Add it, with `x-zh`.',
  },
  {
    file: find,
    replace: '          x-zh: 动物列表。\n',
    with: '',
    line: "'200':",
    message: '`x-zh` is missing beside `description`.',
  },
  {
    file: service,
    replace: '    x-zh: 唯一的接入点。\n',
    with: '',
    line: '- url: https://zoo.example.com',
    message: '`x-zh` is missing beside `description`.',
  },
  {
    file: feed,
    replace: '        x-zh: 食物。\n',
    with: '',
    line: 'requestBody:',
    message: '`x-zh` is missing beside `description`.',
  },
  {
    file: service,
    replace: '    x-zh: 动物\n',
    with: '',
    line: '- name: zoo',
    message: '`x-zh` is missing beside `description`.',
  },
  {
    file: service,
    replace: '    x-zh: 夜间闭园。\n',
    with: '',
    line: '- description: The zoo is closed at night.',
    message: '`x-zh` is missing in an entry of `x-notes`. Write the Chinese text.',
  },
  {
    file: service,
    replace: '    description: Not allowed.\n',
    with: '',
    line: "- code: '403'",
    message: '`description` is missing in the error `403`. Write the English text.',
  },
  {
    file: service,
    replace: 'resolution: { description: Wait., x-zh: 请稍候。 }',
    with: 'resolution: { description: Wait. }',
    line: 'resolution: { description: Wait. }',
    message: '`x-zh` is missing in `resolution` in `x-errors`. Write the Chinese text.',
  },
  {
    file: feed,
    replace: '                  x-zh: 已喂食\n',
    with: '',
    line: 'success:',
    message: '`x-zh` is missing beside `summary`. Add the Chinese text: `x-zh: …`.',
  },
  {
    file: feed,
    replace: '                  summary: Fed\n',
    with: '',
    line: 'success:',
    message: '`summary` is missing in an example.',
  },
  // Objects with two texts
  {
    file: find,
    replace: 'x-zh: { summary: 查找动物, description: 按标识查找动物。 }',
    with: 'x-zh: 查找动物',
    line: 'x-zh: 查找动物',
    message: '`x-zh` must be a map here. Write `x-zh: { summary: …, description: … }`.',
  },
  {
    file: find,
    replace: 'x-zh: { summary: 查找动物, description: 按标识查找动物。 }',
    with: 'x-zh: { summary: 查找动物 }',
    line: 'x-zh: { summary: 查找动物 }',
    message: '`description` is missing in `x-zh`. Add the Chinese text.',
  },
  {
    file: find,
    replace: 'x-zh: { summary: 查找动物, description: 按标识查找动物。 }',
    with: 'x-zh: { summary: 查找动物, descripton: 按标识查找动物。 }',
    line: 'x-zh: { summary: 查找动物, descripton: 按标识查找动物。 }',
    message: '`descripton` is not a text of an operation. Valid keys: summary, description.',
  },
  {
    file: find,
    replace: '      summary: Find animals\n',
    with: '',
    line: 'x-zh: { summary: 查找动物, description: 按标识查找动物。 }',
    message: '`summary` is missing in English. Add it beside `x-zh`.',
  },
  {
    file: service,
    replace: '  description: An invented service.\n  x-zh: { title: 动物园, description: 虚构的服务。 }\n',
    with: '  x-zh: { title: 动物园 }\n',
    line: 'info:',
    message: '`description` is missing in info.',
  },
  {
    file: find,
    replace: 'x-zh: 饲养员。',
    with: 'x-zh: { description: 饲养员。 }',
    line: 'x-zh: { description: 饲养员。 }',
    message: '`x-zh` must be a string here. Write the Chinese description.',
  },
  { file: find, replace: 'x-zh: 饲养员。', with: 'x-zh: 1', line: 'x-zh: 1', message: '`x-zh` must be a string.' },
  {
    file: find,
    replace: 'x-zh: 饲养员。',
    with: "x-zh: ''",
    line: "x-zh: ''",
    message: '`x-zh` is empty. Write the text, or remove the key.',
  },
  // Characters with a meaning in source code
  {
    file: feed,
    replace: 'description: A token.',
    with: 'description: \'A """token""".\'',
    line: 'description: \'A """token""".\'',
    message: 'The text contains `"""`, which ends a string in Python. Use other quotes.',
  },
  {
    file: feed,
    replace: 'x-zh: 令牌。',
    with: 'x-zh: 令牌 */。',
    line: 'x-zh: 令牌 */。',
    message: 'The text contains `*/`, which ends a comment in TypeScript and Java.',
  },
  {
    file: service,
    replace: 'x-zh: 夜间闭园。',
    with: 'x-zh: 夜间\\闭园。',
    line: 'x-zh: 夜间\\闭园。',
    message: 'The text contains `\\`, which starts an escape sequence in source code.',
  },
  {
    file: feed,
    replace: 'summary: Meat for the lion',
    with: 'summary: Meat \\ lion',
    line: 'summary: Meat \\ lion',
    message: 'The text contains `\\`',
  },
];

import type { InvalidSpec } from '../base-specs.ts';

const service = 'zoo/service.yaml';
const find = 'zoo/find-animals.yaml';
const feed = 'zoo/feed-animal.yaml';
const museum = 'museum/service.yaml';

/** Invalid operations, security and servers. */
export const invalidOperations: readonly InvalidSpec[] = [
  // The file and its operation
  {
    file: service,
    replace: 'paths: {}',
    with: 'paths:\n  /feed: {}',
    line: '/feed: {}',
    message: 'A service.yaml contains no operations. Write `paths: {}` and move each operation to its own file.',
  },
  {
    file: service,
    replace: 'title: Zoo',
    with: 'title: Zoo\n  summary: Animals',
    line: 'summary: Animals',
    message: '`summary` is OpenAPI 3.1. Write it in `description`.',
  },
  {
    file: find,
    replace: '    get:\n',
    with: '    description: Houses.\n    get:\n',
    line: 'description: Houses.',
    message: '`description` is not supported on a path: a file contains one operation. Move it into the operation.',
  },
  {
    file: find,
    replace: 'operationId: findAnimals',
    with: 'operationId: FindAnimals',
    line: 'operationId: FindAnimals',
    message: 'The operationId `FindAnimals` is not in lower camel case. Write `findAnimals`.',
  },
  {
    file: find,
    replace: 'operationId: findAnimals',
    with: 'operationId: find_animals',
    line: 'operationId: find_animals',
    message: 'Write `findAnimals`.',
  },
  {
    file: find,
    replace: 'operationId: findAnimals',
    with: 'operationId: zoo',
    line: 'operationId: zoo',
    message: 'The operationId `zoo` is also the identifier of its service `zoo` in code. Choose another.',
  },
  {
    file: find,
    replace: '      operationId: findAnimals\n',
    with: '',
    line: 'get:',
    message: '`operationId` is missing in an operation. Add it.',
  },
  {
    file: find,
    replace: 'operationId: findAnimals',
    with: 'operationId: findAnimal',
    line: 'openapi: 3.0.3',
    message:
      'The file of the operation `findAnimal` must be named `find-animal.yaml`. Rename the file, or fix the operationId.',
  },
  { file: feed, replace: '  /feed:', with: '  feed:', line: 'feed:', message: 'The path `feed` must start with `/`.' },
  {
    file: feed,
    replace: '  /feed:',
    with: '  /feed?Action=FeedAnimal:',
    line: '/feed?Action=FeedAnimal:',
    message: 'contains a query string or a fragment. Use a parameter with a single-value enum instead.',
  },
  {
    file: 'zoo/find-animals.yaml',
    replace: '  /houses/{House}:',
    with: '  /houses/{House}{House}:',
    line: '/houses/{House}{House}:',
    message: 'Two parameters in the path `/houses/{House}{House}` follow each other. Put a separator between them',
  },
  {
    file: feed,
    replace: '    post:',
    with: '    trace:',
    line: 'trace:',
    message: 'The method trace is not supported.',
  },
  { file: feed, replace: '    post:', with: '    get:', line: 'requestBody:', message: 'A get request has no body.' },
  {
    file: find,
    replace: 'tags: [zoo]',
    with: 'tags: [zooo]',
    line: 'tags: [zooo]',
    message: 'The tag `zooo` is not declared in this file. Did you mean `zoo`?',
  },
  // Security and servers
  {
    file: find,
    replace: 'security:\n  - Key: []',
    with: 'security:\n  - Kee: []',
    line: '- Kee: []',
    message: 'The security scheme `Kee` is not defined in this file. Did you mean `Key`?',
  },
  {
    file: find,
    replace: 'security:\n  - Key: []\n',
    with: '',
    line: 'get:',
    message: '`security` is missing. Add it at the top of the file.',
  },
  {
    file: find,
    replace: 'servers:\n  - url: https://zoo.example.com\n',
    with: '',
    line: 'openapi: 3.0.3',
    message: '`servers` is missing. Repeat one from service.yaml: `- url: https://zoo.example.com`.',
  },
  {
    file: find,
    replace: 'url: https://zoo.example.com',
    with: 'url: https://zoo.example.org',
    line: '- url: https://zoo.example.org',
    message: 'The server https://zoo.example.org is not listed in service.yaml.',
  },
  {
    file: museum,
    replace: 'x-protocol: tencent-tc3\n',
    with: '',
    line: 'openapi: 3.0.3',
    message: '`x-protocol` is missing in a service.yaml. Add one of ',
  },
];

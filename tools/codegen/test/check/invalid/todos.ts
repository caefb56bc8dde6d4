import type { InvalidSpec } from '../base-specs.ts';

const service = 'zoo/service.yaml';
const feed = 'zoo/feed-animal.yaml';

/** Specs with an `x-todo`. */
export const invalidTodos: readonly InvalidSpec[] = [
  {
    file: feed,
    replace: 'summary: Feed an animal\n',
    with: 'x-todo: say in English what the endpoint does\n',
    line: 'x-todo: say in English what the endpoint does',
    message: 'To do: say in English what the endpoint does. Then remove the x-todo.',
  },
  {
    file: service,
    replace: '    kind: throttled\n',
    with: '    x-todo: Say what kind of error it is.\n',
    line: 'x-todo: Say what kind of error it is.',
    message: 'To do: Say what kind of error it is. Then remove the x-todo.',
  },
  {
    file: service,
    replace: 'x-timeout: 10000',
    with: "x-todo: ''",
    line: "x-todo: ''",
    message: '`x-todo` is empty. Remove it.',
  },
];

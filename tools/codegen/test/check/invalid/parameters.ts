import type { InvalidSpec } from '../base-specs.ts';

const find = 'zoo/find-animals.yaml';
const feed = 'zoo/feed-animal.yaml';

/** Invalid parameters, lists and batches. */
export const invalidParameters: readonly InvalidSpec[] = [
  {
    file: find,
    replace: '/houses/{House}:',
    with: '/houses/{House}/{Cage}:',
    line: '/houses/{House}/{Cage}:',
    message:
      'The path contains {Cage}, but there is no path parameter `Cage`. Add it with `in: path` and `required: true`.',
  },
  {
    file: feed,
    replace: '          in: query\n          description: The day.',
    with: '          in: path\n          required: true\n          description: The day.',
    line: '- name: Day',
    message: 'The path parameter `Day` is not in the path /feed. Add {Day} to the path, or remove the parameter.',
  },
  {
    file: find,
    replace: '          required: true\n          description: The house.',
    with: '          description: The house.',
    line: '- name: House',
    message: 'The path parameter `House` is not required. Add `required: true`.',
  },
  {
    file: feed,
    replace: '          in: query\n',
    with: '          in: cookie\n',
    line: 'in: cookie',
    message: 'A parameter in `cookie` is not supported. Write path, query or header.',
  },
  {
    file: feed,
    replace: '- name: Day',
    with: '- name: Food',
    line: '- name: Food',
    message:
      'The query parameter `Food` has the same name as a member of the body, but the Input can contain only one.',
  },
  {
    file: find,
    replace: '          x-list: repeat\n',
    with: '',
    line: '- name: AnimalIds',
    message: '`x-list` is missing on the list `AnimalIds`. Add `x-list: repeat`',
  },
  {
    file: feed,
    replace: '          in: query\n',
    with: '          in: query\n          x-list: comma\n',
    line: 'x-list: comma',
    message: '`x-list` applies to arrays only. Make the schema an array, or remove `x-list`.',
  },
  {
    file: find,
    replace: 'list: AnimalIds',
    with: 'list: AnimalId',
    line: 'x-batch: { list: AnimalId, size: 50 }',
    message: '`x-batch` splits `AnimalId`, which is not a member of the Input. Did you mean `AnimalIds`?',
  },
  {
    file: find,
    replace: 'list: AnimalIds',
    with: 'list: House',
    line: 'x-batch: { list: House, size: 50 }',
    message: '`x-batch` splits `House`, which is not an array. Write the name of an array.',
  },
  {
    file: find,
    replace: 'size: 50',
    with: 'size: 51',
    line: 'x-batch: { list: AnimalIds, size: 51 }',
    message: '`x-batch` sends 51 items per request, but `AnimalIds` accepts at most 50. Fix `size` or `maxItems`.',
  },
  {
    file: find,
    replace: 'x-sensitive: personal',
    with: 'x-set-by: signer',
    line: 'x-set-by: signer',
    message: '`Keeper` is part of a response, but `x-set-by` applies to requests only. Remove it.',
  },
];

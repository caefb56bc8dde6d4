import { expect, test } from 'vitest';
import { serversOf } from './servers.ts';

const variables = { region: { default: 'North' } };

test.each([
  {
    given: [{ url: 'https://Zoo.example/' }],
    want: { endpoint: 'https://Zoo.example', path: '', hosts: ['zoo.example'] },
  },
  {
    given: [
      { url: 'https://{Region}.Zoo.example:8443/v2/', variables: { Region: { default: 'north' } } },
      { url: 'https://zoo.example' },
    ],
    want: { endpoint: 'https://north.Zoo.example:8443', path: '/v2', hosts: ['{Region}.zoo.example', 'zoo.example'] },
  },
  {
    given: [{ url: 'https://zoo-{region}.example', variables }, { url: 'https://zoo-{region}.example/b' }],
    want: { endpoint: 'https://zoo-North.example', path: '', hosts: ['zoo-{region}.example'] },
  },
  { given: undefined, want: { endpoint: '', path: '', hosts: [] } },
])('$given are reached at $want.endpoint, every path under $want.path, and known as $want.hosts', ({ given, want }) => {
  expect(serversOf({ servers: given })).toEqual(want);
});

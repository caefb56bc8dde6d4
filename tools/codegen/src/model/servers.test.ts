import { expect, test } from 'vitest';
import { serversOf, serverVariableEnum } from './servers.ts';

const variables = { region: { default: 'North' } };

test.each([
  {
    input: [{ url: 'https://Zoo.example/' }],
    expected: { endpoint: 'https://Zoo.example', path: '', hosts: ['zoo.example'] },
  },
  {
    input: [
      { url: 'https://{Region}.Zoo.example:8443/v2/', variables: { Region: { default: 'north' } } },
      { url: 'https://zoo.example' },
    ],
    expected: {
      endpoint: 'https://north.Zoo.example:8443',
      path: '/v2',
      hosts: ['{Region}.zoo.example', 'zoo.example'],
    },
  },
  {
    input: [{ url: 'https://zoo-{region}.example', variables }, { url: 'https://zoo-{region}.example/b' }],
    expected: { endpoint: 'https://zoo-North.example', path: '', hosts: ['zoo-{region}.example'] },
  },
  { input: undefined, expected: { endpoint: '', path: '', hosts: [] } },
])(
  '$input have the endpoint $expected.endpoint, the path $expected.path and the hosts $expected.hosts',
  ({ input, expected }) => {
    expect(serversOf({ servers: input })).toEqual(expected);
  },
);

test('the values of a variable are those of all servers that have it', () => {
  const region = (...values: string[]) => ({ variables: { region: { default: values[0], enum: values } } });
  const servers = [{ url: 'https://a.example.com' }, region('x', 'y'), region('y', 'z')];
  expect(serverVariableEnum({ servers }, 'region')).toEqual(['x', 'y', 'z']);
  expect(serverVariableEnum({ servers }, 'stage')).toBeUndefined();
  expect(serverVariableEnum({ servers: [{ variables: { region: { default: 'x' } } }] }, 'region')).toBeUndefined();
});

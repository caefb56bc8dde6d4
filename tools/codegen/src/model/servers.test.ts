import { expect, test } from 'vitest';
import { operationServer, serversOf, serverVariableEnum } from './servers.ts';

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

test('an operation is on the first server of its own file, with the variables of service.yaml', () => {
  const service = {
    servers: [
      { url: 'https://a.example/v1' },
      { url: 'https://b-{region}.example/v2', variables: { region: { default: 'north' } } },
    ],
  };
  const serverOf = (url: string) => operationServer(service, { servers: [{ url }] });
  expect(serverOf('https://a.example/v1')).toMatchObject({ endpoint: 'https://a.example', path: '/v1' });
  expect(serverOf('https://b-{region}.example/v2')).toMatchObject({ endpoint: 'https://b-north.example', path: '/v2' });
  expect(operationServer(service, {})).toMatchObject({ endpoint: 'https://a.example' });
});

test('the values of a variable are those of all servers that have it', () => {
  const region = (...values: string[]) => ({ variables: { region: { default: values[0], enum: values } } });
  const servers = [{ url: 'https://a.example.com' }, region('x', 'y'), region('y', 'z')];
  expect(serverVariableEnum({ servers }, 'region')).toEqual(['x', 'y', 'z']);
  expect(serverVariableEnum({ servers }, 'stage')).toBeUndefined();
  expect(serverVariableEnum({ servers: [{ variables: { region: { default: 'x' } } }] }, 'region')).toBeUndefined();
});

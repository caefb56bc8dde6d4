import { createMocks, createSessionMocks, serve } from '@polyface/mock-server';
import { faults, maxResponseBytes } from '../../../packages/mocks/test/faults/faults.ts';
import { credentials, operations, startServer } from '../../../packages/mocks/test/faults/subjects.ts';
import { optionValues } from '../../../packages/mocks/test/option-values.ts';
import type { ServedFault, Subject } from './faults.ts';

// Starts the mock server, which throttles, and the server with faults. Prints where they are.

// Signatures are checked: a session accepts its own key.
const accepted = Object.fromEntries([...operations.keys()].map((service) => [service, [credentials]]));
const options = { credentials: accepted, rateLimits: 'enforce' } as const;
const mock = await serve(createMocks(options), { port: 0, cors: true, createSession: createSessionMocks(options) });
const server = await startServer();

/** A regular expression as a text. */
const textOf = (value: unknown) => (value instanceof RegExp ? String(value) : value);

const served = faults.map(({ name, endpoint, error }, index): ServedFault => {
  const endpoints = [...operations.keys()].map((service) => {
    return [service, endpoint?.(server.port) ?? `${server.origin}/f${index}/${service}`] as const;
  });
  const members = Object.entries(error).map(([member, value]) => [member, textOf(value)] as const);
  return { name, endpoints: Object.fromEntries(endpoints), error: Object.fromEntries(members) };
});
const subjects = [...operations].map(([service, { operation, example }]): Subject => ({
  service,
  operation: operation.id,
  input: example,
  options: optionValues(operation),
  endpoint: `${server.origin}/ok/${service}`,
}));
console.log(JSON.stringify({ mock: mock.url, faults: served, subjects, maxResponseBytes }));

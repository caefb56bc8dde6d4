import { createInterface } from 'node:readline';
import { faults, maxResponseBytes } from '../../packages/mocks/test/faults/faults.ts';
import { operations, startServer } from '../../packages/mocks/test/faults/subjects.ts';
import { asJson } from './documented.ts';

/**
 * Starts the server of all faults that the TypeScript clients are tested with, and writes one line of JSON: its faults, the errors that a call
 * throws, and an operation of each service to call. For each line that it reads it waits until all connections are closed that a fault has
 * made unusable, and writes a line.
 */
const server = await startServer();
const subjects = [...operations].map(([service, { operation, example }]) => ({
  service,
  operation: operation.id,
  input: example,
}));
const found = faults.map(({ name, endpoint, error, closes = false }, index) => ({
  name,
  endpoint: endpoint?.(server.port),
  path: `f${index}`,
  error: Object.fromEntries(
    Object.entries(error).map(([member, value]) => [
      member,
      value instanceof RegExp ? { matches: value.source } : value,
    ]),
  ),
  closes,
}));
console.log(JSON.stringify({ origin: server.origin, maxResponseBytes, subjects, faults: found }, asJson));
for await (const _ of createInterface(process.stdin)) {
  await server.brokenClosed();
  console.log('closed');
}
server.close();

import type { Operation } from '@polyface/runtime';
import { exampleInput } from '../data/typed-input.ts';
import type { OperationData, ServiceData } from '../data/types.ts';
import { javaClient } from './java-client.ts';
import { namesOf } from './names.ts';
import { pythonClient } from './python-client.ts';
import { plainHttp } from './plain-http.ts';
import type { Sample } from './sample.ts';
import { facade, paging, safe, throwing } from './typescript.ts';

const known = new WeakMap<OperationData, Promise<readonly Sample[]>>();

/**
 * The code samples of an operation's documented request: with the client, with the facade if it supports the operation, with the clients of
 * other languages if they are generated, and by plain HTTP if there is a dialect for the protocol. `definition` is the operation's constant of the clients package.
 */
export function samplesOf(
  service: ServiceData,
  operation: OperationData,
  definition: Operation,
): Promise<readonly Sample[]> {
  const samples = known.get(operation) ?? renderSamples(service, operation, definition);
  known.set(operation, samples);
  return samples;
}

async function renderSamples(
  service: ServiceData,
  operation: OperationData,
  definition: Operation,
): Promise<readonly Sample[]> {
  const input = exampleInput(operation, definition);
  const pagingCode = await paging(service, operation, input);
  const facadeCode = await facade(service, operation);
  return [
    { id: 'typescript', label: 'TypeScript', language: 'ts', code: await throwing(service, operation, input) },
    { id: 'typescript-safe', label: 'TypeScript (.safe)', language: 'ts', code: await safe(service, operation, input) },
    ...(pagingCode === undefined
      ? []
      : [{ id: 'typescript-pages', label: 'TypeScript (pages)', language: 'ts', code: pagingCode } as const]),
    ...(facadeCode === undefined ? [] : [{ id: 'facade', label: 'Facade', language: 'ts', code: facadeCode } as const]),
    ...otherClients(service, operation, input),
    ...(await plainHttp(service, operation, definition, input)),
  ];
}

function otherClients(service: ServiceData, operation: OperationData, input: object): Sample[] {
  const python = namesOf(service.id, 'python');
  const java = namesOf(service.id, 'java');
  const pythonCode = python && pythonClient(service, operation, input, python);
  const javaCode = java && javaClient(service, operation, input, java);
  return [
    ...(pythonCode === undefined
      ? []
      : [{ id: 'python-client', label: 'Python client', language: 'python', code: pythonCode } as const]),
    ...(javaCode === undefined
      ? []
      : [{ id: 'java-client', label: 'Java client', language: 'java', code: javaCode } as const]),
  ];
}

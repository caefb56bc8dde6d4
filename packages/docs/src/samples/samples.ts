import type { Operation } from '@polyface/runtime';
import { exampleInput } from '../data/typed-input.ts';
import type { OperationData, ServiceData } from '../data/types.ts';
import { otherLanguages, type OtherSample } from './other-languages.ts';
import { facade, paging, safe, throwing } from './typescript.ts';

/** A code sample that calls an operation. */
export type Sample =
  | OtherSample
  | {
      readonly id: 'typescript' | 'typescript-safe' | 'typescript-pages' | 'facade';
      readonly label: string;
      readonly language: 'ts';
      readonly code: string;
    };

/**
 * The code samples of an operation's documented request: with the client, with the facade if it supports the operation, and in other
 * languages if there is a dialect for the protocol. `definition` is the operation's constant of the clients package.
 */
export async function samplesOf(
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
    ...(await otherLanguages(service, operation, definition, input)),
  ];
}

import type { Operation } from '@polyface/runtime';
import { exampleInput } from '../../data/typed-input.ts';
import { optionValues } from '../../data/option-values.ts';
import type { OperationData, ServiceData } from '../../data/types.ts';
import { preset } from './preset.ts';
import { signingSteps, type SigningSteps } from './steps.ts';

const known = new WeakMap<OperationData, Promise<SigningSteps>>();

/** The steps of signing an operation's documented request. They are the same in all languages. `definition` is its constant of the clients package. */
export function documentedSteps(
  service: ServiceData,
  operation: OperationData,
  definition: Operation,
): Promise<SigningSteps> {
  const options = optionValues(service, operation);
  const steps =
    known.get(operation) ?? signingSteps(definition, exampleInput(operation, definition), { ...preset, options });
  known.set(operation, steps);
  return steps;
}

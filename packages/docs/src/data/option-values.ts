import type { Field, OperationData, ServiceData } from './types.ts';

/** Values for the client options that an operation requires: the documented example, otherwise a value of the type. */
export function optionValues(
  { options }: ServiceData,
  { requiredOptions = [] }: OperationData,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    requiredOptions.map((name) => [
      name,
      valueOf(
        name,
        options.find((option) => option.name === name)!,
      ),
    ]),
  );
}

function valueOf(name: string, { type, example, enum: [first] = [], minimum }: Field): unknown {
  if (example !== undefined) return example;
  if (first !== undefined) return first;
  if (type === 'boolean') return true;
  return type === 'integer' || type === 'number' ? (minimum ?? 1) : name;
}

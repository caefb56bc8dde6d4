import type { Operation, Schema } from '@polyface/runtime';

/** Values for the client options that an operation requires. */
export function optionValues({ requiredOptions = [], service }: Operation): Record<string, unknown> {
  return Object.fromEntries(requiredOptions.map((name) => [name, valueOf(name, service.options?.[name] ?? {})]));
}

function valueOf(name: string, { type, enum: [first] = [], minimum }: Schema): unknown {
  if (first !== undefined) return first;
  if (type === 'boolean') return true;
  return type === 'integer' || type === 'number' ? (minimum ?? 1) : name;
}

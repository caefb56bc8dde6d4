import { operationFeature } from './operation-feature.ts';
import type { Operation } from './operation.ts';
import type { Parameter, SetBy } from './parameter.ts';
import type { ValueSource } from './value-source.ts';

/** Returns the value of a parameter: its constant, what sets it, or the member of the Input; `undefined` if it is not sent. */
export function parameterValue(source: ValueSource, parameter: Parameter): unknown {
  const { name, const: constant, setBy, default: defaultValue } = parameter;
  if (constant !== undefined) return constant;
  if (setBy) return resolveSetBy(source, setBy) ?? (setBy.startsWith('option.') ? defaultValue : undefined);
  return Object.hasOwn(source.input, name) ? source.input[name] : undefined;
}

/** Returns the value that a UUID or an option sets; `undefined` if the option is not given or the signer sets the value. */
export function resolveSetBy({ options, uuid }: ValueSource, setBy: SetBy): unknown {
  if (setBy === 'uuid') return uuid();
  return setBy === 'signer' ? undefined : options[setBy.slice('option.'.length)];
}

/** Formats the value of a header parameter. The items of a list are separated by commas unless the parameter has another style. */
export function formatHeaderValue(operation: Operation, { name, list }: Parameter, value: unknown): string {
  if (typeof value !== 'object' && list !== 'json') return String(value);
  const texts: string[] = [];
  operationFeature(operation, 'flattenTo')((_name, text) => texts.push(text), name, value, undefined, list ?? 'comma');
  return texts.join(',');
}

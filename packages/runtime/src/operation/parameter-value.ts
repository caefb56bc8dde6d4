import { flatten } from '../schema/flatten.ts';
import type { Parameter, SetBy } from './parameter.ts';

/** Where the values of parameters and body members come from. */
export interface ValueSource {
  readonly input: { readonly [name: string]: unknown };
  /** The client's options. */
  readonly options: { readonly [name: string]: unknown };
  /** Returns a new UUID; `undefined` while a request is only validated. */
  uuid(): string | undefined;
}

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
export function formatHeaderValue(parameter: Parameter, value: unknown): string {
  if (typeof value === 'string' && parameter.list !== 'json') return value;
  return flatten(parameter.name, value, undefined, parameter.list ?? 'comma')
    .map(([, text]) => text)
    .join(',');
}

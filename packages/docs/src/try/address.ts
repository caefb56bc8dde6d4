import type { Field, OperationData, Shape } from '../data/types.ts';

/** Longest input that is written to the address: browsers and chat programs cut longer ones. */
const maxLength = 4_000;

/** What an address states about a call. */
export interface AddressState {
  readonly input?: unknown;
  readonly simulate: string;
}

/** Writes the form and the simulated response to the address. Leaves out secrets, pictures and an input that is the documented one. */
export function writeAddress(operation: OperationData, { input, simulate }: AddressState): void {
  const url = new URL(location.href);
  const shown = withoutSecrets(operation, input);
  const text = JSON.stringify(shown);
  const isDocumented = text === JSON.stringify(withoutSecrets(operation, operation.example));
  if (isDocumented || text === undefined || text.length > maxLength) url.searchParams.delete('input');
  else url.searchParams.set('input', text);
  if (simulate === '') url.searchParams.delete('simulate');
  else url.searchParams.set('simulate', simulate);
  history.replaceState(history.state, '', url);
}

/** Reads the address. An input that is not JSON is ignored. */
export function readAddress(): AddressState {
  const parameters = new URLSearchParams(location.search);
  const simulate = parameters.get('simulate') ?? '';
  try {
    const input: unknown = JSON.parse(parameters.get('input') ?? '');
    return typeof input === 'object' && input !== null ? { input, simulate } : { simulate };
  } catch {
    return { simulate };
  }
}

/** The members of an input that neither are nor contain a secret or a picture. */
export function withoutSecrets({ input: shape }: OperationData, input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const fields = fieldsOf(shape);
  const isHidden = (name: string) => fields.some((field) => field.name === name && isSecret(field));
  return Object.fromEntries(Object.entries(input).filter(([name]) => !isHidden(name)));
}

function fieldsOf({ fields, variants = [] }: Shape): readonly Field[] {
  return [...fields, ...variants.flatMap(fieldsOf)];
}

function isSecret({ sensitive, items, values, shape, anyOf = [] }: Field): boolean {
  if (sensitive === 'secret' || sensitive === 'biometric') return true;
  const inner = [items, values, ...anyOf, ...(shape ? fieldsOf(shape) : [])];
  return inner.some((field) => field !== undefined && isSecret(field));
}

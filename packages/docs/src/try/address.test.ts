import { expect, test } from 'vitest';
import { catalog } from '../data/read.ts';
import type { Field, Shape } from '../data/types.ts';
import { withoutSecrets } from './address.ts';

const marker = 'never-in-the-address';
const operations = catalog.flatMap((entry) => entry.operations);
const secret: Field = { name: 'key', type: 'string', required: true, sensitive: 'secret' };
const object = (name: string, shape: Shape): Field => ({ name, type: 'object', required: false, shape });

/** A value for a field: a marker where it is a secret or a picture, another text elsewhere. */
function valueOf({ sensitive, items, values, shape, anyOf }: Field): unknown {
  if (sensitive === 'secret' || sensitive === 'biometric') return marker;
  if (items) return [valueOf(items)];
  if (values) return { any: valueOf(values) };
  if (shape) return inputOf(shape);
  return anyOf ? valueOf(anyOf.at(-1)!) : 'shown';
}

function inputOf({ fields, variants = [] }: Shape): Record<string, unknown> {
  const own = Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]));
  return Object.assign(own, ...variants.map(inputOf));
}

test('the address of no operation contains a secret or a picture, in whatever field', () => {
  const inputs = operations.map((operation) => ({ operation, input: inputOf(operation.input) }));
  expect(inputs.filter(({ input }) => JSON.stringify(input).includes(marker)).length).toBeGreaterThan(3);
  const told = inputs.filter(({ operation, input }) =>
    JSON.stringify(withoutSecrets(operation, input)).includes(marker),
  );
  expect(told.map(({ operation }) => operation.id)).toEqual([]);
});

test.each<[string, Field]>([
  ['a list', { name: 'in', type: 'array', required: false, items: object('', { fields: [secret] }) }],
  ['a map', { name: 'in', type: 'object', required: false, values: secret }],
  ['an alternative', { name: 'in', type: 'any', required: false, anyOf: [{ ...secret, sensitive: 'biometric' }] }],
  ['a variant', object('in', { fields: [], variants: [{ name: 'A', fields: [secret] }] })],
])('a secret inside %s is left out with its member', (_, field) => {
  const shape: Shape = { fields: [field, { ...secret, name: 'id', sensitive: 'personal' }] };
  const operation = { ...operations[0]!, input: shape };
  const input = { in: valueOf(field), id: 'shown' };
  expect(JSON.stringify(input)).toContain(marker);
  expect(withoutSecrets(operation, input)).toEqual({ id: 'shown' });
});

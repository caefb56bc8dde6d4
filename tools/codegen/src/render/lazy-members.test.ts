import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { lazyMembers } from './lazy-members.ts';
import { literal } from './literal.ts';

const data = { path: '/', input: { type: 'object' }, output: undefined, errors: {}, parameters: [{ name: 'id' }] };
const { members, declarations } = lazyMembers(data, ['input', 'output', 'errors', 'parameters'], 'Operation');

test('a lazy member is created once, by its first use', () => {
  const declared = declarations.replaceAll(/: [^;]+;/g, ';');
  const operation = runInThisContext(`(() => { ${declared} return ${literal(members)}; })()`) as typeof data;
  expect(Object.getOwnPropertyDescriptor(operation, 'input')?.get).toBeTypeOf('function');
  expect(operation.input).toBe(operation.input);
  expect(operation).toEqual({ path: '/', input: { type: 'object' }, errors: {}, parameters: [{ name: 'id' }] });
});

test('its variable has the type of the member', () => {
  expect(declarations).toBe(
    "let input: Operation['input'] | undefined;\nlet parameters: Operation['parameters'] | undefined;",
  );
});

test('empty and absent members are not lazy', () => {
  expect(literal(members)).toMatch(/errors: \{ {2}\}/);
  expect(literal(members)).not.toContain('output');
});

import type { Rule, RuleValue } from '@polyface/runtime';
import type { SchemaObject } from '../model/schema-object.ts';

/** The unions that enforce the rules between the members of an object (`x-rules`), one for each rule that a type can express. */
export function ruleTypes(schema: SchemaObject, options: RuleTypeOptions): string[] {
  return (schema['x-rules'] ?? []).flatMap((rule) => unionOf(rule, schema, options) ?? []);
}

interface RuleTypeOptions {
  /** Whether a member that must be absent may also be `undefined`. */
  readonly acceptsUndefined: boolean;
}

function unionOf(rule: Rule, schema: SchemaObject, { acceptsUndefined }: RuleTypeOptions): string | undefined {
  const absent = (name: string) => `${JSON.stringify(name)}?: ${acceptsUndefined ? 'undefined' : 'never'}`;
  if ('exactlyOneOf' in rule) {
    const names = rule.exactlyOneOf;
    return union(names.map((name) => object([present(name), ...names.filter((other) => other !== name).map(absent)])));
  }
  if ('atLeastOneOf' in rule) return union(rule.atLeastOneOf.map((name) => object([present(name)])));
  if ('allOrNoneOf' in rule)
    return union([object(rule.allOrNoneOf.map(present)), object(rule.allOrNoneOf.map(absent))]);
  return 'when' in rule ? conditionalUnion(rule, schema, acceptsUndefined) : undefined;
}

/** `{ Mode: 'A'; Name: {} } | { Mode?: 'B' }`; `undefined` if the other values of the condition cannot be listed. */
function conditionalUnion(
  rule: Extract<Rule, { when: unknown }>,
  schema: SchemaObject,
  acceptsUndefined: boolean,
): string | undefined {
  const conditions = Object.entries(rule.when);
  const others = conditions.map(([name, values]) => {
    const member = schema.properties?.[name];
    const all = member?.type === 'boolean' ? [true, false] : member?.enum;
    return all?.filter((value) => value !== null && !values.includes(value as RuleValue));
  });
  if (others.some((values) => values === undefined)) return undefined;
  const suffix = acceptsUndefined ? ' | undefined' : '';
  const met = conditions.map(([name, values]) => `${JSON.stringify(name)}: ${literals(values)}`);
  return union([
    object([...met, ...rule.required.map(present)]),
    ...conditions.map(([name], index) => object([`${JSON.stringify(name)}?: ${literals(others[index]!)}${suffix}`])),
  ]);
}

/** The member is required. `{}` is every value but `undefined` and `null`: the other part of the intersection has the type. */
function present(name: string): string {
  return `${JSON.stringify(name)}: {}`;
}

function object(members: readonly string[]): string {
  return `{ ${members.join('; ')} }`;
}

function union(types: readonly string[]): string {
  return types.join(' | ');
}

function literals(values: readonly unknown[]): string {
  return values.length === 0 ? 'never' : union(values.map((value) => JSON.stringify(value)));
}

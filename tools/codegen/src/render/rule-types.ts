import type { Rule, RuleValue } from '@polyface/runtime';
import ts from 'typescript';
import type { SchemaObject } from '../model/schema-object.ts';

const { factory } = ts;

/** The type of an object with rules between its members (`x-rules`): an intersection with one union for each rule. */
export function withRules(type: ts.TypeNode, schema: SchemaObject): ts.TypeNode {
  const unions = (schema['x-rules'] ?? []).flatMap((rule) => unionOf(rule, schema) ?? []);
  if (unions.length === 0) return type;
  return factory.createIntersectionTypeNode([type, ...unions].map((part) => factory.createParenthesizedType(part)));
}

function unionOf(rule: Rule, schema: SchemaObject): ts.TypeNode | undefined {
  if ('exactlyOneOf' in rule) {
    const names = rule.exactlyOneOf;
    return union(
      names.map((name) =>
        object([present(name), ...names.filter((other) => other !== name).map((one) => absent(one))]),
      ),
    );
  }
  if ('atLeastOneOf' in rule) return union(rule.atLeastOneOf.map((name) => object([present(name)])));
  if ('allOrNoneOf' in rule)
    return union([object(rule.allOrNoneOf.map(present)), object(rule.allOrNoneOf.map((name) => absent(name)))]);
  return 'when' in rule ? conditionalUnion(rule, schema) : undefined;
}

/** `{ Mode: 'A'; Name: {} } | { Mode?: 'B' }`; `undefined` if the other values of the condition cannot be listed. */
function conditionalUnion(rule: Extract<Rule, { when: unknown }>, schema: SchemaObject): ts.TypeNode | undefined {
  const conditions = Object.entries(rule.when);
  const others = conditions.map(([name, values]) => {
    const member = schema.properties?.[name];
    const all = member?.type === 'boolean' ? [true, false] : member?.enum;
    return all?.filter((value) => value !== null && !values.includes(value as RuleValue));
  });
  if (others.some((values) => values === undefined)) return undefined;
  const met = conditions.map(([name, values]) => property(name, literals(values), false));
  return union([
    object([...met, ...rule.required.map(present)]),
    ...conditions.map(([name], index) => object([property(name, literals(others[index]!), true)])),
  ]);
}

/** The member is required. `{}` is every value but `undefined` and `null`: the other part of the intersection has the type. */
function present(name: string): ts.PropertySignature {
  return property(name, factory.createTypeLiteralNode([]), false);
}

function absent(name: string): ts.PropertySignature {
  return property(name, factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword), true);
}

function property(name: string, type: ts.TypeNode, optional: boolean): ts.PropertySignature {
  const question = optional ? factory.createToken(ts.SyntaxKind.QuestionToken) : undefined;
  return factory.createPropertySignature(undefined, factory.createStringLiteral(name), question, type);
}

function object(members: readonly ts.PropertySignature[]): ts.TypeNode {
  return factory.createTypeLiteralNode(members);
}

function union(types: readonly ts.TypeNode[]): ts.TypeNode {
  return factory.createUnionTypeNode(types);
}

function literals(values: readonly unknown[]): ts.TypeNode {
  if (values.length === 0) return factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  return union(values.map((value) => factory.createTypeReferenceNode(JSON.stringify(value))));
}

import type { Rule } from '@polyface/runtime';
import { mapMembers } from '../members.ts';
import { flatten, type SchemaObject, type Schemas } from './schema-object.ts';

/** A rule in words. */
export interface RuleText {
  /** The members whose descriptions name the rule. */
  readonly members: readonly string[];
  /** The sentence for the description of a member. */
  readonly en: string;
  readonly zh: string;
  /** The sentence for a list of rules, if it differs. */
  readonly alone?: { readonly en: string; readonly zh: string };
}

/** Adds the rules of all named schemas to the descriptions of their members. */
export function describeAllRules(schemas: Schemas): Schemas {
  return mapMembers(schemas, (schema) => describeRules(schema as SchemaObject, schemas));
}

/** Adds the rules of a schema (`x-rules`) to the descriptions of the members concerned, in every branch of a union. */
export function describeRules(schema: SchemaObject, schemas: Schemas, rules = schema['x-rules']): SchemaObject {
  if (!rules) return schema;
  const texts = rules.map(ruleText);
  const inBranches = (branches: readonly SchemaObject[] | undefined, key: string) =>
    branches && { [key]: branches.map((branch) => (branch.$ref ? branch : describeRules(branch, schemas, rules))) };
  return {
    ...schema,
    ...(schema.properties && {
      properties: mapMembers(schema.properties, (member, name) =>
        describe(
          member as SchemaObject,
          schemas,
          texts.filter(({ members }) => members.includes(name)),
        ),
      ),
    }),
    ...inBranches(schema.oneOf, 'oneOf'),
    ...inBranches(schema.anyOf, 'anyOf'),
  };
}

function describe(member: SchemaObject, schemas: Schemas, texts: readonly RuleText[]): SchemaObject {
  if (texts.length === 0) return member;
  const { description, 'x-zh': zh } = flatten(member, schemas);
  const join = (text: string | undefined, more: string[]) => [text?.trim(), ...more].filter(Boolean).join('\n\n');
  const own = {
    description: join(
      description,
      texts.map(({ en }) => en),
    ),
    'x-zh': join(
      zh,
      texts.map((one) => one.zh),
    ),
  };
  return member.$ref === undefined ? { ...member, ...own } : { allOf: [member], ...own };
}

/** The sentences of a rule in both languages, and the members that they describe. */
export function ruleText(rule: Rule): RuleText {
  if ('exactlyOneOf' in rule) {
    const members = rule.exactlyOneOf;
    return {
      members,
      en: `Exactly one of ${english(members)} is required.`,
      zh: `${chinese(members)} 必须且只能传一个。`,
    };
  }
  if ('atLeastOneOf' in rule) {
    const members = rule.atLeastOneOf;
    return { members, en: `At least one of ${english(members)} is required.`, zh: `${chinese(members)} 至少传一个。` };
  }
  if ('allOrNoneOf' in rule) {
    const members = rule.allOrNoneOf;
    return {
      members,
      en: `${english(members)} must be given together or not at all.`,
      zh: `${chinese(members)} 须同时传或同时不传。`,
    };
  }
  if ('ordered' in rule) {
    const members = rule.ordered;
    return {
      members,
      en: `${english(members)} must be in ascending order.`,
      zh: `${chinese(members)} 须依次不减。`,
    };
  }
  const conditions = Object.entries(rule.when);
  const en = conditions.map(([name, values]) => `\`${name}\` is ${values.join(' or ')}`).join(' and ');
  const zh = conditions.map(([name, values]) => `\`${name}\` 为 ${values.join(' 或 ')}`).join('且 ');
  const members = rule.required;
  const alone = {
    en: `${english(members)} ${members.length > 1 ? 'are' : 'is'} required when ${en}.`,
    zh: `${zh} 时，${chinese(members)} 必传。`,
  };
  return { members, en: `Required when ${en}.`, zh: `${zh} 时必传。`, alone };
}

function english(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)!}`;
}

function chinese(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join('、');
}

/** A rule between the members of an object (`x-rules`). */
export type Rule =
  | { readonly exactlyOneOf: readonly string[] }
  | { readonly atLeastOneOf: readonly string[] }
  | { readonly allOrNoneOf: readonly string[] }
  /** The members are required when each member of `when` has one of the listed values. */
  | { readonly required: readonly string[]; readonly when: { readonly [name: string]: readonly RuleValue[] } }
  /** No member is greater than the next one. Numbers, or texts in the order of their characters, such as dates. */
  | { readonly ordered: readonly string[] };

/** A value of a member in the condition of a rule. */
export type RuleValue = string | number | boolean;

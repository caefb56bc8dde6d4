/** A rule between the members of an object (`x-rules`). */
export type Rule =
  | {
      /** One of these members is set, and no other. */
      readonly exactlyOneOf: readonly string[];
    }
  | {
      /** One or more of these members are set. */
      readonly atLeastOneOf: readonly string[];
    }
  | {
      /** All of these members are set, or none. */
      readonly allOrNoneOf: readonly string[];
    }
  /** The members are required when each member of `when` has one of the listed values. */
  | {
      /** The members that are required. */
      readonly required: readonly string[];
      /** The values that require them, by member. */
      readonly when: { readonly [name: string]: readonly RuleValue[] };
    }
  /** No member is greater than the next one. Numbers, or texts in the order of their characters, such as dates. */
  | {
      /** The members, smallest first. */
      readonly ordered: readonly string[];
    };

/** A value of a member in the condition of a rule. */
export type RuleValue = string | number | boolean;

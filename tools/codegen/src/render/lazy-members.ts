import { lazy } from './literal.ts';

/** The members of a constant, and the variables that keep the lazy ones. */
export interface LazyMembers {
  readonly members: Readonly<Record<string, unknown>>;
  /** The declarations of the variables. */
  readonly declarations: string;
}

/**
 * Makes members of a constant lazy: they are created by their first use. Most of the time in which a client's file is loaded would go to the
 * schemas and error tables of operations that a program never calls. `type` is the constant's type.
 */
export function lazyMembers(
  data: Readonly<Record<string, unknown>>,
  names: readonly string[],
  type: string,
): LazyMembers {
  const isLazy = ([name, value]: [string, unknown]) => names.includes(name) && !isEmpty(value);
  const members = Object.entries(data).map((member) => (isLazy(member) ? [member[0], lazy(...member)] : member));
  const declarations = Object.entries(data)
    .filter(isLazy)
    .map(([name]) => `let ${name}: ${type}['${name}'] | undefined;`);
  return { members: Object.fromEntries(members), declarations: declarations.join('\n') };
}

function isEmpty(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}

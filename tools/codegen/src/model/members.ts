/** An object as it stands in a spec. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no list. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of an object; none when the value is no object. */
export function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {};
}

/** The items of a list that are objects; none when the value is no list. */
export function itemsOf(value: unknown): readonly Members[] {
  return Array.isArray(value) ? value.filter(isMembers) : [];
}

/** The object without its members that are `undefined`. */
export function defined<Given extends object>(
  given: Given,
): { [Name in keyof Given]: Exclude<Given[Name], undefined> } {
  const kept = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [Name in keyof Given]: Exclude<Given[Name], undefined> };
}

/** The value with the functions applied to each member of an object, and nothing where there is no object. */
export function mapMembers<To>(value: unknown, map: (member: unknown, name: string) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(membersOf(value)).map(([name, member]) => [name, map(member, name)]));
}

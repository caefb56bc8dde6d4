/** An object in a spec. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value is an object and not an array. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of an object; none if the value is not an object. */
export function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {};
}

/** The items of an array that are objects; none if the value is not an array. */
export function itemsOf(value: unknown): readonly Members[] {
  return Array.isArray(value) ? value.filter(isMembers) : [];
}

/** Removes the members that are `undefined`. */
export function withoutUndefined<T extends object>(object: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  const members = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members) as { [Name in keyof T]: Exclude<T[Name], undefined> };
}

/** Applies a function to each member of an object. Returns an empty object if the value is not an object. */
export function mapMembers<To>(value: unknown, map: (member: unknown, name: string) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(membersOf(value)).map(([name, member]) => [name, map(member, name)]));
}

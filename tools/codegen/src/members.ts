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
  const all = object as Members;
  const members: Record<string, unknown> = {};
  for (const name of Object.keys(all)) if (all[name] !== undefined) setMember(members, name, all[name]);
  return members as { [Name in keyof T]: Exclude<T[Name], undefined> };
}

/** Applies a function to each member of an object. Returns an empty object if the value is not an object. */
export function mapMembers<To>(value: unknown, map: (member: unknown, name: string) => To): Record<string, To> {
  const members = membersOf(value);
  const mapped: Record<string, To> = {};
  for (const name of Object.keys(members)) setMember(mapped, name, map(members[name], name));
  return mapped;
}

/** Like {@link mapMembers}, but returns the object itself if the function returns every member as it is. */
export function mapChangedMembers(object: Members, map: (member: unknown, name: string) => unknown): Members {
  let changed: Record<string, unknown> | undefined;
  for (const name of Object.keys(object)) {
    const member = object[name];
    const mapped = map(member, name);
    if (mapped === member) continue;
    changed ??= { ...object };
    setMember(changed, name, mapped);
  }
  return changed ?? object;
}

/** An object with some members replaced or added. Returns the object itself if it has all of them. */
export function withChanges(object: Members, changes: Members): Members {
  return Object.keys(changes).every((name) => object[name] === changes[name]) ? object : { ...object, ...changes };
}

/** Like `map` of an array, but returns the array itself if the function returns every item as it is. */
export function mapChangedItems(items: readonly unknown[], map: (item: unknown) => unknown): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (let index = 0; index < items.length; index++) {
    const mapped = map(items[index]);
    if (mapped !== items[index]) (changed ??= [...items])[index] = mapped;
  }
  return changed ?? items;
}

/** Whether two values of specs are equal. The order of members does not count. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one))
    return (
      Array.isArray(other) && one.length === other.length && one.every((item, index) => isEqual(item, other[index]))
    );
  if (!isMembers(one) || !isMembers(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => Object.hasOwn(other, name) && isEqual(one[name], other[name]));
}

/** Sets an own member, also one that is called `__proto__`. */
function setMember(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Throws an error that says what differs, unless two values have the same JSON. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${what}: ${found} instead of ${wanted}`);
}

/** Throws an error, unless an object has the members of another one. A text that begins with `/` is a regular expression. */
export function matches(actual: unknown, expected: Readonly<Record<string, unknown>>, what: string): void {
  for (const [name, value] of Object.entries(expected)) {
    const found = (actual as Readonly<Record<string, unknown>> | undefined)?.[name];
    const pattern = typeof value === 'string' && value.startsWith('/') ? new RegExp(value.slice(1, -1)) : undefined;
    if (pattern && typeof found === 'string' && pattern.test(found)) continue;
    equal(found, value, `${what}: ${name}`);
  }
}

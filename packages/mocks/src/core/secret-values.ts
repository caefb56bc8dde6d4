import { mask, parametersOf, type WireRequest } from '@polyface/runtime/server';

/** Names of secrets. A key id, such as `SecretId`, is none. */
const secretName = /secret(?![-_]?id)|passw(?:or)?d|private[-_]?key/i;

/** Whether a member, parameter or header has the name of a secret, for example `api_secret`, `SecretKey` or `AccessKeySecret`. */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** Returns the values that a client sent under the name of a secret: in the query, a form, the headers or the Input. */
export function secretValues(request: WireRequest, input: unknown): readonly string[] {
  const values: string[] = [];
  const collect = (name: string, value: string) => {
    if (value !== '' && isSecretName(name)) values.push(value);
  };
  for (const [name, value] of request.headers) collect(name, value);
  for (const [name, value] of parametersOf(request)) collect(name, value);
  collectMembers(input, collect);
  return values;
}

/** Collects texts and numbers. Those in an object or a list with the name of a secret have that name. */
function collectMembers(value: unknown, collect: (name: string, value: string) => void, secret?: string): void {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  for (const [name, member] of Object.entries(value)) {
    const nearest = secret ?? name;
    if (typeof member === 'string' || typeof member === 'number') collect(nearest, String(member));
    else collectMembers(member, collect, isSecretName(nearest) ? nearest : undefined);
  }
}

/** Returns a copy of a value in which secrets are masked: as they are, percent-encoded once and percent-encoded twice. */
export function maskAll<Value>(value: Value, secrets: readonly string[]): Value {
  const once = secrets.map((secret) => encodeURIComponent(secret.toWellFormed()));
  const texts = [...new Set([...secrets, ...once, ...once.map((secret) => encodeURIComponent(secret))])];
  const visit = (one: unknown): unknown => {
    if (typeof one === 'string') return mask(one, texts);
    if (typeof one !== 'object' || one === null || one instanceof Uint8Array) return one;
    if (Array.isArray(one)) return one.map(visit);
    return Object.fromEntries(
      Object.entries(one).map(([name, member]) => [name, isSecretName(name) ? '***' : visit(member)]),
    );
  };
  return visit(value) as Value;
}

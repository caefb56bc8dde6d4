import { mask, parametersOf, type WireRequest } from '@polyface/runtime/server';

/** Names of secrets. A key id, such as `SecretId`, is none. */
const secretName = /secret(?![-_]?id)|passw(?:or)?d|private[-_]?key/i;

/** Whether a member, parameter or header has the name of a secret, for example `api_secret`, `SecretKey` or `AccessKeySecret`. */
export function isSecretName(name: string): boolean {
  let isSecret = known.get(name);
  if (isSecret === undefined) {
    isSecret = secretName.test(name);
    if (known.size < maxKnown && name.length <= maxKnownLength) known.set(name, isSecret);
  }
  return isSecret;
}

/** Names that were examined before. Bounded, because a client chooses them. */
const known = new Map<string, boolean>();
const [maxKnown, maxKnownLength] = [1_000, 64];

/** Returns the values that a client sent under the name of a secret: in the query, a form, the headers or the Input. */
export function secretValues(request: WireRequest, input: unknown): readonly string[] {
  const found: string[] = [];
  for (const pair of request.headers) if (isSecretName(pair[0])) found.push(pair[1]);
  for (const pair of parametersOf(request)) if (isSecretName(pair[0])) found.push(pair[1]);
  collectMembers(input, false, found);
  return found.length === 0 ? found : found.filter((value) => value !== '');
}

/** Collects the texts and numbers with the name of a secret, and all of those in an object or a list with such a name. */
function collectMembers(value: unknown, isSecret: boolean, found: string[]): void {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  const isList = Array.isArray(value);
  for (const name of Object.keys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    const isOwn = isSecret || (!isList && isSecretName(name));
    if (typeof member !== 'string' && typeof member !== 'number') collectMembers(member, isOwn, found);
    else if (isOwn) found.push(String(member));
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

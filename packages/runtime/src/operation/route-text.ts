import { decodeUtf8, encodeUtf8 } from '../wire/bytes.ts';

/** Joins the parts of a route: `POST /face/list`, `GetFaceIdToken 2018-03-01`. */
export type JoinRoute = (first: string, second: string) => string;

interface KnownRoute {
  readonly other: string;
  readonly route: string;
}

/**
 * Creates a function that joins the parts of a route with a space. It returns the same text for the same parts, so that a router does not hash
 * a new text for each request. `key` is the part that differs more.
 */
export function createRouteText(key: 'first' | 'second'): JoinRoute {
  const known = new Map<string, KnownRoute>();
  return (first, second) => {
    const [own, other] = key === 'first' ? [first, second] : [second, first];
    const found = known.get(own);
    if (found?.other === other) return found.route;
    const route = `${first} ${second}`;
    if (route.length <= maxRouteLength) keep(known, key, copyOf(route), first.length);
    return route;
  };
}

/** Bounds of what is kept, because a client chooses the parts. */
const [maxRoutes, maxRouteLength] = [200, 200];

function keep(known: Map<string, KnownRoute>, key: 'first' | 'second', route: string, end: number): void {
  const parts = [route.slice(0, end), route.slice(end + 1)] as const;
  const [own, other] = key === 'first' ? parts : parts.toReversed();
  if (known.size >= maxRoutes) known.clear();
  known.set(own, { other, route });
}

/** Returns a text that does not keep the texts that it was cut from in memory. */
function copyOf(text: string): string {
  return decodeUtf8(encodeUtf8(text));
}

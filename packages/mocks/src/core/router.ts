import { parsePathTemplate, type ServerProtocol, type WireRequest } from '@polyface/runtime/server';
import type { DocumentedOperation } from './documented.ts';

/** Finds the operation of a request: by a map, or by a pattern if its path has parameters. */
export interface Router {
  find(request: WireRequest): DocumentedOperation | undefined;
  /** The routes of all operations. */
  readonly routes: readonly string[];
}

/** Creates the router of one service. Of several patterns that match, the one with the most fixed text counts. */
export function createRouter(protocol: ServerProtocol, operations: readonly DocumentedOperation[]): Router {
  const exact = new Map(operations.map((documented) => [protocol.routeOf(documented.operation), documented]));
  const patterns = [...exact]
    .filter(([route]) => route.includes('{'))
    .sort(([left], [right]) => fixedLength(right) - fixedLength(left))
    .map(([route, documented]) => ({ template: parsePathTemplate(route), documented }));
  const find = (request: WireRequest) => {
    const route = protocol.requestedRoute(request);
    const documented = exact.get(route);
    if (documented || patterns.length === 0) return documented;
    return patterns.find(({ template }) => template.matches(route))?.documented;
  };
  return { routes: [...exact.keys()], find };
}

function fixedLength(route: string): number {
  return route.replaceAll(/\{[^}]*\}/g, '').length;
}

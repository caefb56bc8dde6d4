import type { ServerProtocol, WireRequest } from '@polyface/runtime/server';
import type { DocumentedOperation } from './documented.ts';

/** Finds the operation of a request: by a map, or by a pattern if its path has parameters. */
export interface Router {
  find(request: WireRequest): DocumentedOperation | undefined;
  /** The routes of all operations. */
  readonly routes: readonly string[];
}

/** Creates the router of one service. */
export function createRouter(protocol: ServerProtocol, operations: readonly DocumentedOperation[]): Router {
  const exact = new Map(operations.map((documented) => [protocol.routeOf(documented.operation), documented]));
  const patterns = [...exact].flatMap(([route, documented]) =>
    route.includes('{') ? [{ pattern: patternOf(route), documented }] : [],
  );
  return {
    routes: [...exact.keys()],
    find(request) {
      const route = protocol.requestedRoute(request);
      return exact.get(route) ?? patterns.find(({ pattern }) => pattern.test(route))?.documented;
    },
  };
}

function patternOf(route: string): RegExp {
  const parts = route.split(/\{[^}]*\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}

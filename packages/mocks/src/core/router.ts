import type { ServerProtocol, WireRequest } from '@polyface/runtime/server';
import type { DocumentedOperation } from './documented.ts';

/** Finds the operation a request asks for: by a map, and by the shape of the path where a path has parameters. */
export interface Router {
  find(request: WireRequest): DocumentedOperation | undefined;
  /** Everything that can be asked for. */
  readonly routes: readonly string[];
}

/** A router over the operations of one service. */
export function createRouter(protocol: ServerProtocol, operations: readonly DocumentedOperation[]): Router {
  const exact = new Map(operations.map((documented) => [protocol.routeOf(documented.operation), documented]));
  const shaped = [...exact].flatMap(([route, documented]) =>
    route.includes('{') ? [{ shape: shapeOf(route), documented }] : [],
  );
  return {
    routes: [...exact.keys()],
    find(request) {
      const asked = protocol.requestedRoute(request);
      return exact.get(asked) ?? shaped.find(({ shape }) => shape.test(asked))?.documented;
    },
  };
}

function shapeOf(route: string): RegExp {
  const parts = route.split(/\{[^}]*\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}

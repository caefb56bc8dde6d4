import type { Transport } from '../transport.ts';
import { Exchange } from './exchange.ts';
import { untilEventsAreSeen, wasIdle } from './idle.ts';
import { loadNodeHttp, type NodeHttp } from './node-http.ts';

let loaded: NodeHttp | undefined;

/**
 * Sends requests by `node:http` and `node:https` over connections that are kept alive. Behaves as Node's `fetch` does: decompresses gzip,
 * deflate and Brotli, follows no redirects, and uses the proxy of `HTTPS_PROXY` if `NODE_USE_ENV_PROXY` is set.
 */
export const transport: Transport | undefined = (request, options) => {
  const exchange = new Exchange(request, options);
  if (loaded && !wasIdle()) exchange.start(loaded);
  else
    prepare().then(
      (node) => exchange.start(node),
      (error: unknown) => exchange.fail(error),
    );
  return exchange;
};

async function prepare(): Promise<NodeHttp> {
  wasIdle();
  loaded ??= await loadNodeHttp();
  await untilEventsAreSeen();
  return loaded;
}

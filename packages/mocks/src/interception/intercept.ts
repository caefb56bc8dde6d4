import { interceptFetch, refuseXhr } from './intercept-fetch.ts';
import { interceptNode, nodeModule } from './intercept-node.ts';

/**
 * Blocks requests to vendors in this process or page from now on: they go to the mocks of the running test, or are refused. Call
 * it again where something else may have replaced `fetch` since.
 */
export function intercept(): void {
  interceptFetch();
  if (nodeModule) interceptNode(nodeModule);
  else if (typeof globalThis.XMLHttpRequest === 'function') refuseXhr();
}

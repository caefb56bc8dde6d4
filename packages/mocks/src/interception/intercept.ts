import { interceptFetch, refuseXhr } from './intercept-fetch.ts';
import { interceptNode, nodeModule } from './intercept-node.ts';

/**
 * Closes the way to the vendors for this process or page, for good: their requests go to the mocks of the running test, or are refused. Call
 * it again where something else may have replaced `fetch` since.
 */
export function intercept(): void {
  interceptFetch();
  if (nodeModule) interceptNode(nodeModule);
  else if (typeof globalThis.XMLHttpRequest === 'function') refuseXhr();
}

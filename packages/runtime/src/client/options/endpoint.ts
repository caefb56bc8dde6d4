import type { Endpoint } from '../../operation/operation.ts';

/**
 * Returns what is wrong with the URL of an endpoint or an address, as the end of a sentence; `undefined` if it is an origin, optionally with a
 * path, and `https:` or loopback.
 */
export function endpointProblem(endpoint: unknown): string | undefined {
  const url = typeof endpoint === 'string' && URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (!url || !['https:', 'http:'].includes(url.protocol)) {
    return 'must be a URL such as https://faceid.tencentcloudapi.com';
  }
  if (url.search || url.hash || url.username || url.password) {
    return 'must be an origin, optionally with a path. Remove the query, fragment, user and password';
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return 'must use https: http is accepted for loopback only, because anyone on the network can read it';
  }
  return undefined;
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}

/** Reads the parts of the URL of an endpoint once. */
export function toEndpoint(url: string): Endpoint {
  const { origin, host, pathname } = new URL(url);
  return { origin, host, pathname };
}

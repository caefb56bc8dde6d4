/**
 * Parses an endpoint: an origin, optionally with a path. Throws a `TypeError` if it is not such a URL, if it has a query, a fragment or
 * credentials, or if it is `http:` and not loopback.
 */
export function parseEndpoint(endpoint: string): URL {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (!url || !['https:', 'http:'].includes(url.protocol)) {
    throw new TypeError('endpoint must be a URL such as https://faceid.tencentcloudapi.com.');
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new TypeError(
      'endpoint must be an origin, optionally with a path. Remove the query, fragment, user and password.',
    );
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new TypeError(
      'endpoint must use https: http is accepted for loopback only, because anyone on the network can read it.',
    );
  }
  return url;
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}

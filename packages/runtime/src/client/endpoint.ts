/** An endpoint as an address. Throws a `TypeError` when it is none, when it is plain `http:` and not loopback, or when it carries a query or a password. */
export function endpointOf(endpoint: string): URL {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (!url || !['https:', 'http:'].includes(url.protocol)) {
    throw new TypeError('endpoint must be an address such as https://faceid.tencentcloudapi.com.');
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new TypeError('endpoint must be an origin, perhaps with a path: no query, fragment, user or password.');
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new TypeError(
      'endpoint must be https: plain http is for loopback only, since it shows what is sent to everybody on the way.',
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

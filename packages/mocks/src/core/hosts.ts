/** Creates the check whether a host, in any case and with or without a port, is one of a vendor's. `{region}` matches one label. */
export function createHostMatcher(hosts: readonly string[]): (host: string) => boolean {
  const expressions = hosts.map(expressionOf);
  return rememberLatest((host) => {
    const name = host.toLowerCase().replace(/:\d+$/, '');
    return expressions.some((expression) => expression.test(name));
  });
}

/** Keeps the result of the latest host. Most requests have that of the one before. */
export function rememberLatest(check: (host: string) => boolean): (host: string) => boolean {
  let latest: { readonly host: string; readonly result: boolean } | undefined;
  return (host) => {
    if (latest?.host !== host) latest = { host, result: check(host) };
    return latest.result;
  };
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split(/\{[^}]*\}/).map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${parts.join('[^.]+')}$`);
}

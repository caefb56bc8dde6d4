/** Creates the check whether a host, in any case and with or without a port, is one of a vendor's. `{region}` matches one label. */
export function createHostMatcher(hosts: readonly string[]): (host: string) => boolean {
  const expressions = hosts.map(expressionOf);
  return (host) => {
    const name = host.toLowerCase().replace(/:\d+$/, '');
    return expressions.some((expression) => expression.test(name));
  };
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split(/\{[^}]*\}/).map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${parts.join('[^.]+')}$`);
}

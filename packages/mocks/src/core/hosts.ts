/** Whether a host (with or without a port, in any case) is one of a vendor's. `{region}` stands for what has no dot. */
export function isVendorHost(host: string, hosts: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  return hosts.some((pattern) => shapeOf(pattern).test(name));
}

function shapeOf(pattern: string): RegExp {
  const parts = pattern.split(/\{[^}]*\}/).map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${parts.join('[^.]+')}$`);
}

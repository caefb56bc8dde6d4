/** Whether a host (with or without a port, in any case) is one of a vendor's. `{region}` stands for one label. */
export function isVendorHost(host: string, hosts: readonly string[]): boolean {
  const labels = host.toLowerCase().replace(/:\d+$/, '').split('.');
  return hosts.some((pattern) => {
    const wanted = pattern.split('.');
    return (
      wanted.length === labels.length &&
      wanted.every((label, index) => label.startsWith('{') || label === labels[index])
    );
  });
}

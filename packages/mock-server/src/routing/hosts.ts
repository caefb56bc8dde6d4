import { rememberLatest, type Mock } from '@polyface/mocks';

/** Returns whether a Host header may be served. A page whose domain name was pointed at this machine has another host (DNS rebinding). */
export type HostCheck = (host: string) => boolean;

/** Whether a Host header names the loopback interface. */
export function isLoopback(host: string): boolean {
  return /^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|[\w-]+\.localhost|\[::1\])(:\d+)?$/i.test(host);
}

/**
 * Creates the check of Host headers: loopback, the vendors' hosts, and `allowed` host names, with or without a port. A request without a host
 * is served: browsers always send one. With `'all'` something in front of the server checks the host.
 */
export function createHostCheck(mocks: readonly Mock[], allowed: readonly string[] | 'all'): HostCheck {
  if (allowed === 'all') return () => true;
  const isAllowed = createListCheck(allowed);
  return rememberLatest(
    (host) => host === '' || isLoopback(host) || mocks.some((mock) => mock.isVendorHost(host)) || isAllowed(host),
  );
}

/** Creates the check of Host headers for the control API: loopback and `allowed` host names. */
export function createControlHostCheck(allowed: readonly string[] | 'all'): HostCheck {
  const isAllowed = createListCheck(allowed === 'all' ? [] : allowed);
  return rememberLatest((host) => isLoopback(host) || isAllowed(host));
}

function createListCheck(allowed: readonly string[]): HostCheck {
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  return (host) => {
    const name = host.toLowerCase();
    return names.has(name) || names.has(name.replace(/:\d+$/, ''));
  };
}

import { header, withHeader, type WireRequest } from '../../wire/message.ts';

/** Returns the request with the port removed from its host, if it has one: the vendor's Node SDK signs the host without the port. */
export function variantsWithoutPort(stamped: WireRequest): readonly WireRequest[] {
  const host = header(stamped, 'host') ?? '';
  const hostname = host.replace(/:\d+$/, '');
  return hostname === host ? [] : [withHeader(stamped, 'host', hostname)];
}

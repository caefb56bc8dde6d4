import { header, withHeader, type WireRequest } from '../../wire/message.ts';

/** The other reading of a request whose host has a port: the vendor's Node client leaves it out of the text it signs. */
export function withoutPort(stamped: WireRequest): readonly WireRequest[] {
  const host = header(stamped, 'host') ?? '';
  const bare = host.replace(/:\d+$/, '');
  return bare === host ? [] : [withHeader(stamped, 'host', bare)];
}

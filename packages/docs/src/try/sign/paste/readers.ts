import { readGateway } from './alibaba-gateway.ts';
import { readAlibabaRpc } from './alibaba-rpc.ts';
import { readMegvii } from './megvii.ts';
import type { Reader } from './reader.ts';
import { readTencent } from './tencent-tc3.ts';

const readers: Readonly<Record<string, Reader>> = {
  'tencent-tc3': readTencent,
  'alibaba-rpc': readAlibabaRpc,
  'alibaba-gateway': readGateway,
  megvii: readMegvii,
};

/** The reader of a protocol's strings to sign; `undefined` for a protocol of which only whole requests can be read. */
export function readerOf(protocol: string): Reader | undefined {
  return readers[protocol];
}

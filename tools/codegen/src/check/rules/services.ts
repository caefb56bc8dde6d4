import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Findings } from '../findings.ts';
import { didYouMean } from '../meant.ts';
import { has, rootOf, shown, textUnder, under, within } from '../place.ts';
import type { View } from '../view.ts';

const ourProtocols = fileURLToPath(new URL('../../../../../packages/runtime/src/protocols', import.meta.url));

/** The protocols of the runtime: the folders of `packages/runtime/src/protocols`. */
export async function protocolsOf(root: string): Promise<string[]> {
  const own = await folders(join(root, 'packages/runtime/src/protocols'));
  return own.length > 0 ? own : folders(ourProtocols);
}

/** A service says what its endpoints share: where it is, how it speaks, where things sit in its bodies. */
export function checkService(view: View, protocols: readonly string[], findings: Findings): void {
  const { folder, id, service } = view;
  if (!folder.service) {
    const file = folder.endpoints[0]?.file ?? `specs/${id}`;
    const message = `The folder specs/${id} has no service.yaml. Add it: it holds what the endpoints share (specs/README.md).`;
    return findings.add({ file, line: 1, message });
  }
  if (!service) return;
  const root = rootOf(service);
  for (const [key, what] of [
    ['servers', 'where it is reached'],
    ['x-protocol', `which protocol it speaks: ${protocols.join(', ')}`],
    ['x-envelope', 'where things sit in its bodies (specs/README.md)'],
  ] as const) {
    if (under(root, key).value === undefined) findings.missing(root, `The service has no \`${key}\`. Say ${what}.`);
  }
  for (const key of ['code', 'message', 'requestId', 'success']) {
    const envelope = under(root, 'x-envelope');
    if (envelope.value === undefined || has(envelope.value, key)) continue;
    findings.missing(envelope, `\`x-envelope\` of a service has no \`${key}\`. Say where it sits, or \`${key}: []\`.`);
  }
  checkProtocol(view, protocols, findings);
  checkServers(view, findings);
}

function checkProtocol({ service }: View, protocols: readonly string[], findings: Findings): void {
  const place = under(rootOf(service!), 'x-protocol');
  if (typeof place.value !== 'string' || protocols.includes(place.value)) return;
  const fix = didYouMean(place.value, protocols) || ` Known are ${protocols.join(', ')}.`;
  findings.wrong(place, `There is no protocol ${shown(place.value)} in packages/runtime/src/protocols.${fix}`);
}

/** Each file names a server, an endpoint one of its service's. */
function checkServers({ service, endpoints }: View, findings: Findings): void {
  const known = within(under(rootOf(service!), 'servers')).flatMap((server) => textUnder(server, 'url') ?? []);
  const servers = under(rootOf(service!), 'servers');
  if (Array.isArray(servers.value) && servers.value.length === 0) {
    findings.wrong(servers, 'The service has no servers. Say where it is reached.');
  }
  for (const source of endpoints) {
    const own = under(rootOf(source), 'servers');
    if (own.value === undefined || (Array.isArray(own.value) && own.value.length === 0)) {
      const like = known[0] === undefined ? '' : `: \`- url: ${known[0]}\``;
      findings.missing(rootOf(source), `The file has no \`servers\`. Repeat one of service.yaml${like}.`);
    }
    for (const server of within(own)) {
      const url = textUnder(server, 'url');
      if (url === undefined || known.includes(url)) continue;
      findings.wrong(
        server,
        `The server ${url} is not one of service.yaml. Add it there, or write ${known.join(' or ')}.`,
      );
    }
  }
}

async function folders(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}

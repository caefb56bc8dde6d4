import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { didYouMean } from '../did-you-mean.ts';
import type { Findings } from '../findings.ts';
import { childAt, childrenOf, formatValue, has, rootOf, textAt } from '../place.ts';
import type { View } from '../view.ts';

const protocolsFolder = 'packages/runtime/src/protocols';
const ownProtocols = fileURLToPath(new URL(`../../../../../${protocolsFolder}`, import.meta.url));

/** The protocols of the runtime: the folders in `packages/runtime/src/protocols`. */
export async function listProtocols(root: string): Promise<string[]> {
  const protocols = await listFolders(join(root, protocolsFolder));
  return protocols.length > 0 ? protocols : listFolders(ownProtocols);
}

/** Every service's folder must have a service.yaml. */
export async function checkServiceFiles(root: string, ids: readonly string[], findings: Findings): Promise<void> {
  for (const id of ids) {
    const names = await readdir(join(root, 'specs', id));
    if (names.includes('service.yaml')) continue;
    const first = names.filter((name) => name.endsWith('.yaml')).sort()[0];
    findings.add({ file: `specs/${id}/${first ?? ''}`, line: 1, message: missingService(id) });
  }
}

function missingService(id: string): string {
  return `specs/${id}/service.yaml is missing. Add it: it defines what the endpoints share (specs/README.md).`;
}

/** A service.yaml must define the servers, the protocol and the envelope of its endpoints. */
export function checkService(view: View, protocols: readonly string[], findings: Findings): void {
  const { folder, id, service } = view;
  if (!folder.service) {
    const file = folder.endpoints[0]?.file ?? `specs/${id}`;
    return findings.add({ file, line: 1, message: missingService(id) });
  }
  if (folder.endpoints.length === 0) {
    const message =
      'The service has no endpoints, so there is no client to generate. Add one with `npm run endpoint`, or delete the folder.';
    findings.add({ file: folder.service.file, line: 1, message });
  }
  if (!service) return;
  const root = rootOf(service);
  for (const [key, fix] of [
    ['servers', 'Add the URL of the service.'],
    ['x-protocol', `Add one of ${protocols.join(', ')}.`],
    ['x-envelope', 'Add the JSON pointers of the fields in the bodies (specs/README.md).'],
  ] as const) {
    if (childAt(root, key).value === undefined)
      findings.missing(root, `\`${key}\` is missing in a service.yaml. ${fix}`);
  }
  for (const key of ['code', 'message', 'requestId', 'success']) {
    const envelope = childAt(root, 'x-envelope');
    if (envelope.value === undefined || has(envelope.value, key)) continue;
    const fix = key === 'success' ? 'Add the success conditions' : 'Add its JSON pointers';
    findings.missing(envelope, `\`${key}\` is missing in \`x-envelope\`. ${fix}, or \`${key}: []\`.`);
  }
  checkProtocol(view, protocols, findings);
  checkServers(view, findings);
}

function checkProtocol({ service }: View, protocols: readonly string[], findings: Findings): void {
  const place = childAt(rootOf(service!), 'x-protocol');
  if (typeof place.value !== 'string' || protocols.includes(place.value)) return;
  const fix = didYouMean(place.value, protocols) || ` Valid protocols: ${protocols.join(', ')}.`;
  findings.invalid(
    place,
    `Unknown protocol ${formatValue(place.value)}: it has no folder in ${protocolsFolder}.${fix}`,
  );
}

/** Every endpoint must repeat a server of its service. */
function checkServers({ service, endpoints }: View, findings: Findings): void {
  const servers = childAt(rootOf(service!), 'servers');
  const known = childrenOf(servers).flatMap((server) => textAt(server, 'url') ?? []);
  if (Array.isArray(servers.value) && servers.value.length === 0) {
    findings.invalid(servers, '`servers` is empty. Add the URL of the service.');
  }
  for (const source of endpoints) {
    const own = childAt(rootOf(source), 'servers');
    if (own.value === undefined || (Array.isArray(own.value) && own.value.length === 0)) {
      const example = known[0] === undefined ? '' : `: \`- url: ${known[0]}\``;
      findings.missing(rootOf(source), `\`servers\` is missing. Repeat one from service.yaml${example}.`);
    }
    for (const server of childrenOf(own)) {
      const url = textAt(server, 'url');
      if (url === undefined || known.includes(url)) continue;
      const fix = `Add it there, or write ${known.join(' or ')}.`;
      findings.invalid(server, `The server ${url} is not listed in service.yaml. ${fix}`);
    }
  }
}

async function listFolders(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}

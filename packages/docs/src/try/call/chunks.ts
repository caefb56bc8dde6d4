/// <reference types="vite/client" />
import type { DocumentedService } from '@polyface/mocks';
import type { ServiceEntry } from '../../data/catalog.ts';
import type { OperationData, ServiceData } from '../../data/types.ts';

/** A module whose export names depend on the service. */
export type Module = Readonly<Record<string, unknown>>;

const clients = import.meta.glob<Module>('../../../../clients/src/*/index.gen.ts');
const mocks = import.meta.glob<Module>('../../../../mocks/src/*/index.gen.ts');
const documented = import.meta.glob<Module>('../../../../mocks/src/*/service.gen.ts');
const states = import.meta.glob<Module>('../../../../mocks/src/state/*/index.ts');

/** Loads the client of a service, by its folder under `specs/`. */
export async function clientOf(service: string): Promise<Module> {
  return clients[`../../../../clients/src/${service}/index.gen.ts`]!();
}

/** Loads the mock of a service. */
export async function mockOf(service: string): Promise<Module> {
  return mocks[`../../../../mocks/src/${service}/index.gen.ts`]!();
}

/** Loads what all operations of a service's mock share: its protocol and its hosts. */
export async function documentedOf(service: string): Promise<DocumentedService> {
  const [own] = Object.values(await documented[`../../../../mocks/src/${service}/service.gen.ts`]!());
  return own as DocumentedService;
}

/** Loads the state module of a service's mock; `undefined` for a service whose mock is stateless. */
export async function stateOf(service: string): Promise<Module | undefined> {
  return states[`../../../../mocks/src/state/${service}/index.ts`]?.();
}

/** Loads the data of a service's pages. */
export async function serviceData(service: string): Promise<ServiceData> {
  if (import.meta.env.SSR) return (await entryOf(service)).service;
  return (await fetchData(service, 'service')) as ServiceData;
}

/** Loads the data of an operation's page, by the name of its spec file. */
export async function operationData(service: string, slug: string): Promise<OperationData> {
  if (import.meta.env.SSR) return (await entryOf(service)).operations.find((operation) => operation.slug === slug)!;
  return (await fetchData(service, slug)) as OperationData;
}

/** Reads the data during the build of the site. */
async function entryOf(id: string): Promise<ServiceEntry> {
  const { catalog } = await import('../../data/read.ts');
  return catalog.find(({ service }) => service.id === id)!;
}

/** Loads the data from the site. */
async function fetchData(service: string, name: string): Promise<unknown> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const response = await fetch(`${base}/data/${service}/${name}.json`);
  if (!response.ok) throw new Error(`The site has no data of ${service}/${name}: status ${response.status}.`);
  return response.json();
}

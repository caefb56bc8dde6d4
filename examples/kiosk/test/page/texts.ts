/// <reference types="vite/client" />
import type { OperationData, ServiceData } from '../../../../packages/docs/src/data/types.ts';
import { vendors, type Vendor } from '../../src/api/connect.ts';
import type { ServiceTexts } from '../../src/api/failure-texts.ts';
import type { LocalizedText } from '../../src/api/types.ts';

const generated = import.meta.glob<ServiceData | OperationData>(
  '../../../../packages/docs/src/data/*/{service,add,save,get,query,delete,remove}*.gen.json',
  { eager: true, import: 'default' },
);

/** The data generated from the specs, which the back end reads from files. */
export const texts: readonly ServiceTexts[] = vendors.map((vendor) => {
  const files = Object.entries(generated).filter(([path]) => path.includes(`/${vendor}/`));
  const [services, operations] = [true, false].map((isService) =>
    files.filter(([path]) => path.endsWith('/service.gen.json') === isService).map(([, data]) => data),
  );
  return { service: services![0], operations } as ServiceTexts;
});

/** Returns the description of an operation's error code: of the given documented message, if that has its own. */
export function descriptionOf(vendor: Vendor, operationId: string, code: string, message?: string): LocalizedText {
  const { service, operations } = texts[vendors.indexOf(vendor)]!;
  const operation = operations.find(({ id }) => id === operationId);
  const error = [...(operation?.errors ?? []), ...service.errors].find((candidate) => candidate.code === code);
  const observed = error?.observed.find((candidate) => candidate.message === message);
  const description = observed?.description ?? error?.description;
  if (!description) throw new Error(`${operationId} of ${vendor} has no error ${code} in its spec.`);
  return description;
}

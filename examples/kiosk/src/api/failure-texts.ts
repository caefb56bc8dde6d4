import type { VendorError } from 'polyface';
import type { ErrorData, OperationData, ServiceData } from '../../../../packages/docs/src/data/types.ts';
import type { Text } from './messages.ts';

/** What was generated from the specs of one service: the service's document and those of its operations. */
export interface ServiceTexts {
  readonly service: Pick<ServiceData, 'id' | 'errors'>;
  readonly operations: readonly Pick<OperationData, 'id' | 'errors' | 'response'>[];
}

/** What a code means and what helps, in both languages, as the specs say it. */
export interface FailureTexts {
  of(error: VendorError): { readonly meaning: Text; readonly resolution?: Text } | undefined;
}

/** The texts of some services. */
export function failureTexts(services: readonly ServiceTexts[]): FailureTexts {
  return {
    of({ service, operation, code, status, vendorMessage }) {
      const found = services.find((one) => one.service.id === service);
      const own = found?.operations.find(({ id }) => id === operation)?.errors ?? [];
      const error = [...own, ...(found?.service.errors ?? [])].find((one) => one.code === code);
      return error && sighted(error, status, vendorMessage);
    },
  };
}

/** Some codes mean several things, told apart by status and message. */
function sighted({ description, resolution, observed }: ErrorData, status: number, message: string) {
  const sighting = observed.find((one) => one.status === status && message.startsWith(one.message));
  return { meaning: sighting?.description ?? description, ...(resolution && { resolution }) };
}

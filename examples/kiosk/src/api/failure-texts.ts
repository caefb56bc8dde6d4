import type { VendorError } from 'polyface';
import type { ErrorData, OperationData, ServiceData } from '../../../../packages/docs/src/data/types.ts';
import type { LocalizedText } from './types.ts';

/** Data generated from the specs of one service: the service and its operations. */
export interface ServiceTexts {
  readonly service: Pick<ServiceData, 'id' | 'errors'>;
  readonly operations: readonly Pick<OperationData, 'id' | 'errors' | 'response'>[];
}

/** The meaning and the resolution of a vendor's error, in both languages. */
export interface FailureText {
  readonly meaning: LocalizedText;
  readonly resolution?: LocalizedText;
}

/** Looks up what the specs say about vendor errors. */
export interface FailureTexts {
  find(error: VendorError): FailureText | undefined;
}

/** Creates the lookup from the data of some services. */
export function failureTexts(services: readonly ServiceTexts[]): FailureTexts {
  return {
    find({ service, operation, code, status, vendorMessage }) {
      const texts = services.find((candidate) => candidate.service.id === service);
      const operationErrors = texts?.operations.find(({ id }) => id === operation)?.errors ?? [];
      const error = [...operationErrors, ...(texts?.service.errors ?? [])].find((candidate) => candidate.code === code);
      return error && textOf(error, status, vendorMessage);
    },
  };
}

/** A code can have several meanings. The HTTP status and the message select one. */
function textOf({ description, resolution, observed }: ErrorData, status: number, message: string): FailureText {
  const match = observed.find((candidate) => candidate.status === status && message.startsWith(candidate.message));
  return { meaning: match?.description ?? description, ...(resolution && { resolution }) };
}

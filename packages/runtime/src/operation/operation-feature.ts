import { requiredFeature } from '../schema/features.ts';
import type { flattenTo } from '../schema/flatten.ts';
import type { WireResponse } from '../wire/message.ts';
import type { Body } from './body.ts';
import type { DecodedResponse } from './decoded-response.ts';
import type { EncodedBody } from './encoded-body.ts';
import type { Operation } from './operation.ts';
import type { Paging } from './paging.ts';
import type { RateLimit } from './rate-limit.ts';
import type { ValueSource } from './value-source.ts';

/**
 * Encodes the body of a request in its media type; `undefined` if the Input has no value for a body that is one member. Synchronous unless a
 * file must be read.
 */
export type EncodeBody = (
  operation: Operation,
  body: Body,
  source: ValueSource,
) => EncodedBody | undefined | Promise<EncodedBody>;

type Options = Readonly<Record<string, unknown>>;

/** The features that the parts of an operation need, with their types. */
export interface OperationFeatures {
  readonly flattenTo: typeof flattenTo;
  readonly encodeBody: EncodeBody;
  readonly encodeForm: EncodeBody;
  readonly encodeMultipart: EncodeBody;
  readonly decodeNonJson: (
    responseType: NonNullable<Operation['responseType']>,
    response: WireResponse,
  ) => DecodedResponse | undefined;
  readonly pagesOf: (
    paging: Paging,
    input: unknown,
    call: (input: unknown) => Promise<unknown>,
  ) => AsyncGenerator<unknown, void, undefined>;
  readonly resolveOptions: (operation: Operation, client: Options, call?: Options) => Options | Promise<Options>;
  readonly acquireQuota: (attempt: any, keyId: string, limit: RateLimit) => Promise<void | (() => void)>;
}

/** Returns a feature that an operation needs. Throws a `TypeError` if it is missing. */
export function operationFeature<Name extends keyof OperationFeatures>(
  { features }: Operation,
  name: Name,
): OperationFeatures[Name] {
  return requiredFeature(features, name) as OperationFeatures[Name];
}

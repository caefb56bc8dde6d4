import type { SampleRequest } from './request.ts';

/** Generates the code that signs and sends a protocol's requests without our packages. */
export interface Dialect {
  curl(request: SampleRequest): string;
  python(request: SampleRequest): string;
  java(request: SampleRequest): string;
  go(request: SampleRequest): string;
}

import type { SampleRequest } from './request.ts';

/** How a protocol's requests are signed and sent in plain languages. */
export interface Dialect {
  curl(request: SampleRequest): string;
  python(request: SampleRequest): string;
  java(request: SampleRequest): string;
}

import type { Pair } from './form.ts';
import type { WireRequest } from './message.ts';
import { RequestCache } from './request-cache.ts';
import { hasFormBody, readParameters } from './request-parameters.ts';

/** The parameters of the requests that were read before, so that a form is parsed once and not by each step. */
const parsed = /* @__PURE__ */ new RequestCache<readonly Pair[]>();

const noParameters: readonly Pair[] = [];

/** Returns all parameters of a request, as {@link readParameters} reads them. */
export function parametersOf(request: WireRequest): readonly Pair[] {
  if (request.query === '' && !hasFormBody(request)) return noParameters;
  const known = parsed.get(request);
  if (known) return known;
  const pairs = readParameters(request);
  parsed.set(request, pairs);
  return pairs;
}

/** Returns the value of the first parameter of that name, in the query or in the form. */
export function parameterOf(request: WireRequest, name: string): string | undefined {
  for (const pair of parametersOf(request)) if (pair[0] === name) return pair[1];
  return undefined;
}

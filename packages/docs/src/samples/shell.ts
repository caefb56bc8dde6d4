import { freshId, type SampleRequest } from './request.ts';
import { shell } from './literal.ts';

/** The start of every shell sample: reads the endpoint from the environment. */
export function shellHead({ endpoint }: SampleRequest): string {
  return `#!/usr/bin/env bash
set -euo pipefail
endpoint=\${ENDPOINT:-${endpoint}}
host=\${endpoint#*://}`;
}

/** Assigns the body of the request to the variable `body`. */
export function shellBody({ body }: SampleRequest): string {
  const [before = '', ...after] = body.split(freshId);
  if (after.length === 0) return `body=${shell(body)}`;
  return `id=$(openssl rand -hex 16)\nbody=${[before, ...after].map((part) => shell(part)).join('"$id"')}`;
}

/** The curl command, one header per line. */
export function shellCall(request: SampleRequest, headers: readonly string[]): string {
  const url = `"$endpoint${request.path}${request.query && `?${request.query}`}"`;
  const lines = headers.map((header) => `-H ${header}`);
  const method = request.method === 'GET' ? [] : [`-X ${request.method}`];
  const content = request.body === '' ? [] : ['--data-binary "$body"'];
  return ['curl -sS --fail-with-body', ...method, ...lines, ...content].join(' \\\n  ') + ` \\\n  ${url}\necho`;
}

/** The headers with constant values. */
export function shellHeaders({ headers }: SampleRequest): string[] {
  return headers.map(([name, value]) => shell(`${name}: ${value}`));
}

import type { Origin, Origins, Source } from '../source.ts';

/** Copies data of a source, and records the origin of each map and list. `change` converts each string. */
export function copyWithOrigins(
  value: unknown,
  origin: Origin,
  origins: Origins,
  change: (text: string) => string = (text) => text,
): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  const copyChild = (child: unknown, step: string | number) =>
    copyWithOrigins(child, { source: origin.source, path: [...origin.path, step] }, origins, change);
  const copy = Array.isArray(value)
    ? value.map(copyChild)
    : Object.fromEntries(Object.entries(value).map(([key, child]) => [key, copyChild(child, key)]));
  origins.set(copy, origin);
  return copy;
}

/** The file and the path where a value of a source was written. */
export function originOf(source: Source, path: readonly (string | number)[]): Origin {
  const { origins } = source;
  if (!origins) return { source, path };
  let value: unknown = source.data;
  let origin = knownOrigin(value, origins) ?? { source, path: [] };
  for (const step of path) {
    value = childOf(value, step);
    origin = knownOrigin(value, origins) ?? stepInto(origin, step);
  }
  const written = whereWritten(origin);
  return written.source === source ? written : originOf(written.source, written.path);
}

function knownOrigin(value: unknown, origins: Origins): Origin | undefined {
  return typeof value === 'object' && value !== null ? origins.get(value) : undefined;
}

function stepInto({ source, path, inherited }: Origin, step: string | number): Origin {
  return { source, path: [...path, step], ...(inherited && { inherited: stepInto(inherited, step) }) };
}

/** The origin itself, or the inherited one if only that exists. */
function whereWritten(origin: Origin): Origin {
  const exists = ({ source, path }: Origin) => path.reduce<unknown>(childOf, source.data) !== undefined;
  return origin.inherited && !exists(origin) && exists(origin.inherited) ? origin.inherited : origin;
}

function childOf(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
}

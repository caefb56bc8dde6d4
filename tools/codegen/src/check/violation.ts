import type { ErrorObject } from 'ajv';
import { parsePointer } from '../json-pointer.ts';
import { didYouMean } from './did-you-mean.ts';
import { formatValue, has } from './place.ts';

/** A violation of a JSON Schema. */
export interface Violation {
  /** The path in the value. */
  readonly path: readonly string[];
  /** What is wrong, without a full stop: `must be string, not 1`. */
  readonly message: string;
  /** The member that is missing at `path`. */
  readonly missing?: string;
  /** The member at `path` that is not allowed. */
  readonly unknown?: string;
  /** How to fix it, if the schema has a `fix`. */
  readonly fix?: string;
}

/** Converts an error of ajv. Requires ajv's option `verbose`. */
export function violationOf(error: ErrorObject): Violation {
  const path = parsePointer(error.instancePath);
  const parent = error.parentSchema ?? {};
  const { params } = error as { params: Record<string, unknown> };
  const { missingProperty, additionalProperty } = params;
  if (typeof missingProperty === 'string') {
    const message = `\`${missingProperty}\` is missing`;
    return { path, message, missing: missingProperty, ...fixOf(propertyOf(parent, missingProperty)) };
  }
  if (typeof additionalProperty === 'string') {
    const known = Object.keys((parent.properties as object | undefined) ?? {});
    const valid = known.length > 0 ? ` Valid keys: ${known.join(', ')}.` : '';
    const fix = (didYouMean(additionalProperty, known) || valid).trim();
    return { path, message: `\`${additionalProperty}\` is not allowed`, unknown: additionalProperty, ...toFix(fix) };
  }
  if (error.keyword === 'enum') {
    const fix = didYouMean(String(error.data), (params.allowedValues as unknown[]).map(String)).trim();
    return { path, message: messageOf(error), ...toFix(fix) };
  }
  return { path, message: messageOf(error), ...fixOf(parent) };
}

function messageOf({ keyword, params, data, message = 'is invalid' }: ErrorObject): string {
  const { allowedValues, type, format, limit } = params as Record<string, unknown>;
  if (keyword === 'enum' && Array.isArray(allowedValues)) {
    const oneOf = allowedValues.length === 1 ? '' : 'one of ';
    return `must be ${oneOf}${allowedValues.map(String).join(', ')}, not ${formatValue(data)}`;
  }
  if (keyword === 'type') return `must be ${[type].flat().join(' or ')}, not ${formatValue(data)}`;
  if (keyword === 'format') return `must be of format ${String(format)}, not ${formatValue(data)}`;
  if (keyword === 'pattern') return `${message}, but is ${formatValue(data)}`;
  if (keyword.endsWith('Length')) return `${message}; it has ${[...String(data)].length}`;
  if (keyword.endsWith('Items') && Array.isArray(data)) return `${message}; it has ${data.length}`;
  return limit === undefined ? message : `${message}, not ${formatValue(data)}`;
}

function propertyOf(schema: object, name: string): unknown {
  const properties: unknown = has(schema, 'properties') ? schema.properties : undefined;
  return has(properties, name) ? properties[name] : undefined;
}

function fixOf(schema: unknown): { fix?: string } {
  return has(schema, 'fix') && typeof schema.fix === 'string' ? { fix: schema.fix } : {};
}

function toFix(fix: string): { fix?: string } {
  return fix ? { fix } : {};
}

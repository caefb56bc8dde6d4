import type { ErrorObject } from 'ajv';
import { didYouMean } from './meant.ts';
import { has, shown } from './place.ts';

/** Why a value does not fit a JSON Schema: where in the value, and what is wrong there. */
export interface Reason {
  readonly path: readonly string[];
  /** What is wrong, without a full stop: `must be string, not 1`. */
  readonly message: string;
  /** The member that is missing at `path`. */
  readonly missing?: string;
  /** The member at `path` that nobody knows. */
  readonly unknown?: string;
  /** How to fix it, where the schema says so (`fix`). */
  readonly fix?: string;
}

/** What ajv found, in words. Needs `verbose`. */
export function reasonOf(error: ErrorObject): Reason {
  const path = stepsOf(error.instancePath);
  const parent = error.parentSchema ?? {};
  const { params } = error as { params: Record<string, unknown> };
  const { missingProperty, additionalProperty } = params;
  if (typeof missingProperty === 'string') {
    const message = `\`${missingProperty}\` is missing`;
    return { path, message, missing: missingProperty, ...fixOf(memberOf(parent, missingProperty)) };
  }
  if (typeof additionalProperty === 'string') {
    const known = Object.keys((parent.properties as object | undefined) ?? {});
    const meant = didYouMean(additionalProperty, known) || (known.length > 0 ? ` Known are ${known.join(', ')}.` : '');
    const message = `\`${additionalProperty}\` is not known there`;
    return { path, message, unknown: additionalProperty, ...(meant ? { fix: meant.trim() } : {}) };
  }
  if (error.keyword === 'enum') {
    const meant = didYouMean(String(error.data), (params.allowedValues as unknown[]).map(String)).trim();
    return { path, message: messageOf(error), ...(meant ? { fix: meant } : {}) };
  }
  return { path, message: messageOf(error), ...fixOf(parent) };
}

function messageOf({ keyword, params, data, message = 'is wrong' }: ErrorObject): string {
  const { allowedValues, type, format, limit } = params as Record<string, unknown>;
  if (keyword === 'enum' && Array.isArray(allowedValues)) {
    const one = allowedValues.length === 1 ? '' : 'one of ';
    return `must be ${one}${allowedValues.map(String).join(', ')}, not ${shown(data)}`;
  }
  if (keyword === 'type') return `must be ${[type].flat().join(' or ')}, not ${shown(data)}`;
  if (keyword === 'format') return `must be of the format ${String(format)}, not ${shown(data)}`;
  if (keyword === 'pattern') return `${message}, which ${shown(data)} does not`;
  if (keyword.endsWith('Length')) return `${message}; it has ${[...String(data)].length}`;
  if (keyword.endsWith('Items') && Array.isArray(data)) return `${message}; it has ${data.length}`;
  return limit === undefined ? message : `${message}, not ${shown(data)}`;
}

function memberOf(schema: object, name: string): unknown {
  const properties: unknown = has(schema, 'properties') ? schema.properties : undefined;
  return has(properties, name) ? properties[name] : undefined;
}

function fixOf(schema: unknown): { fix?: string } {
  return has(schema, 'fix') && typeof schema.fix === 'string' ? { fix: schema.fix } : {};
}

function stepsOf(instancePath: string): string[] {
  const steps = instancePath.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

import { allSchemaFeatures } from './all-features.ts';
import { compile } from './compile.ts';
import type { Features } from './features.ts';
import { IssueCollector, type Issue } from './issue.ts';
import type { Schema } from './schema.ts';

/** The result of validating a value. */
export interface Validation {
  /** The first 100 issues; none means valid. */
  readonly issues: readonly Issue[];
  /** The number of all issues. */
  readonly issueCount: number;
}

/**
 * Validates a value against a schema and returns its first 100 issues; no issue means valid. Decides as a JSON Schema validator does, with
 * two exceptions: a member that is `undefined` counts as absent, and a `bigint` is an integer. Messages contain no value of the input. `path` is the
 * JSON pointer of the value; default: `''`.
 */
export function validate(value: unknown, schema: Schema, path = ''): Issue[] {
  return validateAll(value, schema, allSchemaFeatures).issues.map((issue) => ({ ...issue, path: path + issue.path }));
}

/**
 * Validates a value as {@link validate} does, by a schema that needs no other features than these: a bundle contains no others. Throws a
 * `TypeError` if the schema needs another one.
 */
export function validateWith(features: Features | undefined, value: unknown, schema: Schema): readonly Issue[] {
  return validateAll(value, schema, features).issues;
}

/** Validates a value as {@link validate} does, by the features that its schema needs, and counts the issues beyond the first 100. */
export function validateAll(value: unknown, schema: Schema, features: Features | undefined): Validation {
  const found = new IssueCollector();
  compile(schema, features)(value, found);
  return found;
}

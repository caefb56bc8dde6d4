import { createRequire } from 'node:module';

// Libraries that only some runs need, mostly to report problems. They load slowly, so each loads when it is first used.

const require = createRequire(import.meta.url);

/** The parser for all of YAML, which knows the positions of values. */
export function yamlLibrary(): typeof import('yaml') {
  return require('yaml') as typeof import('yaml');
}

/** The validator of JSON Schema that describes violations. */
export function ajvLibrary(): typeof import('ajv') {
  return require('ajv') as typeof import('ajv');
}

/** Adds formats to {@link ajvLibrary}. */
export function ajvFormats(): typeof import('ajv-formats').default {
  return require('ajv-formats') as typeof import('ajv-formats').default;
}

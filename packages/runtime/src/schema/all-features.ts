import { compileNot, compileUnion } from './compile-union.ts';
import type { SchemaFeatures } from './features.ts';
import { jsonTexts } from './json-text.ts';
import { readUnion } from './read-union.ts';
import { compileBytes } from './validate-bytes.ts';
import { compileRules } from './validate-rules.ts';

/** The features of all keywords, for schemas that are not known in advance. */
export const allSchemaFeatures: Required<SchemaFeatures> = {
  compileUnion,
  readUnion,
  compileNot,
  compileRules,
  compileBytes,
  jsonTexts,
};

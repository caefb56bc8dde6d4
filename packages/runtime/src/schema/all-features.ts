import { compileNot, compileUnion } from './compile-union.ts';
import type { SchemaFeatures } from './features.ts';
import { fromJsonTexts, toJsonTexts } from './json-text.ts';
import { readBoolean, readInteger, readNumber } from './read-scalar.ts';
import { readUnion } from './read-union.ts';
import { compileBytes } from './validate-bytes.ts';
import { compileMemberCount } from './validate-member-count.ts';
import { compileNumber } from './validate-number.ts';
import { compileRules } from './validate-rules.ts';
import { compileUniqueItems } from './validate-unique-items.ts';

/** The features of all keywords and types, for schemas that are not known in advance. */
export const allSchemaFeatures: SchemaFeatures = {
  compileBytes,
  compileNumber,
  compileUniqueItems,
  compileMemberCount,
  compileRules,
  compileUnion,
  compileNot,
  toJsonTexts,
  readBoolean,
  readNumber,
  readInteger,
  readUnion,
  fromJsonTexts,
};

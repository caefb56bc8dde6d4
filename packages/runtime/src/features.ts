import { acquireQuota as ownAcquireQuota } from './client/call/acquire-quota.ts';
import { resolveOptions as ownResolveOptions } from './client/options/resolve-options.ts';
import { decodeNonJson as ownDecodeNonJson } from './operation/decode-non-json.ts';
import { encodeBody as ownEncodeBody } from './operation/encode-body.ts';
import { encodeForm as ownEncodeForm } from './operation/encode-form.ts';
import { encodeMultipart as ownEncodeMultipart } from './operation/encode-multipart.ts';
import { pagesOf as ownPagesOf } from './operation/paging.ts';
import { compileNot as ownCompileNot, compileUnion as ownCompileUnion } from './schema/compile-union.ts';
import { flattenTo as ownFlattenTo } from './schema/flatten.ts';
import { fromJsonTexts as ownFromJsonTexts, toJsonTexts as ownToJsonTexts } from './schema/json-text.ts';
import {
  readBoolean as ownReadBoolean,
  readInteger as ownReadInteger,
  readNumber as ownReadNumber,
} from './schema/read-scalar.ts';
import { readUnion as ownReadUnion } from './schema/read-union.ts';
import { compileBytes as ownCompileBytes } from './schema/validate-bytes.ts';
import { compileMemberCount as ownCompileMemberCount } from './schema/validate-member-count.ts';
import { compileNumber as ownCompileNumber } from './schema/validate-number.ts';
import { compileRules as ownCompileRules } from './schema/validate-rules.ts';
import { compileUniqueItems as ownCompileUniqueItems } from './schema/validate-unique-items.ts';
import type { Feature } from './schema/features.ts';

// The features of operations, opaque: what they are called with may change with every version.

/** For `format: byte` and `maxBytes` of an Input. */
export const compileBytes: Feature = ownCompileBytes;
/** For the bounds of numbers and `multipleOf` of an Input. */
export const compileNumber: Feature = ownCompileNumber;
/** For `uniqueItems` of an Input. */
export const compileUniqueItems: Feature = ownCompileUniqueItems;
/** For `minProperties` and `maxProperties` of an Input. */
export const compileMemberCount: Feature = ownCompileMemberCount;
/** For `rules` of an Input. */
export const compileRules: Feature = ownCompileRules;
/** For `oneOf` and `anyOf` of an Input. */
export const compileUnion: Feature = ownCompileUnion;
/** For `not` of an Input. */
export const compileNot: Feature = ownCompileNot;
/** For `list: json` of an Input. */
export const toJsonTexts: Feature = ownToJsonTexts;
/** For booleans of an Output. */
export const readBoolean: Feature = ownReadBoolean;
/** For numbers of an Output. */
export const readNumber: Feature = ownReadNumber;
/** For integers of an Output. */
export const readInteger: Feature = ownReadInteger;
/** For `oneOf` and `anyOf` of an Output, other than of an integer that is sometimes sent as a text. */
export const readUnion: Feature = ownReadUnion;
/** For `list: json` of an Output. */
export const fromJsonTexts: Feature = ownFromJsonTexts;
/** For parameters in the query, and headers that are lists or objects. */
export const flattenTo: Feature = ownFlattenTo;
/** For a `body` that is JSON, a text or a file. */
export const encodeBody: Feature = ownEncodeBody;
/** For a `body` of the type `application/x-www-form-urlencoded`. */
export const encodeForm: Feature = ownEncodeForm;
/** For a `body` of the type `multipart/form-data`. */
export const encodeMultipart: Feature = ownEncodeMultipart;
/** For `responseType`. */
export const decodeNonJson: Feature = ownDecodeNonJson;
/** For `paging`. */
export const pagesOf: Feature = ownPagesOf;
/** For `requiredOptions`. */
export const resolveOptions: Feature = ownResolveOptions;
/** For `rateLimit`. */
export const acquireQuota: Feature = ownAcquireQuota;

import { decodeNonJson } from '../operation/decode-non-json.ts';
import { encodeBody } from '../operation/encode-body.ts';
import { encodeForm } from '../operation/encode-form.ts';
import { encodeMultipart } from '../operation/encode-multipart.ts';
import type { OperationFeatures } from '../operation/operation-feature.ts';
import { pagesOf } from '../operation/paging.ts';
import { allSchemaFeatures } from '../schema/all-features.ts';
import type { SchemaFeatures } from '../schema/features.ts';
import { flattenTo } from '../schema/flatten.ts';
import { acquireQuota } from './call/acquire-quota.ts';
import { resolveOptions } from './options/resolve-options.ts';

/** Every feature. */
export const allFeatures: SchemaFeatures & OperationFeatures = {
  ...allSchemaFeatures,
  flattenTo,
  encodeBody,
  encodeForm,
  encodeMultipart,
  decodeNonJson,
  pagesOf,
  resolveOptions,
  acquireQuota,
};

import { schemaFeature } from '../schema/features.ts';
import { formatIssues, IssueCollector, type Issue } from '../schema/issue.ts';
import { readUnknown } from '../schema/read-unknown.ts';
import type { Read } from '../schema/check.ts';
import { compileRead } from '../schema/read.ts';
import type { Schema } from '../schema/schema.ts';
import { decodeUtf8 } from '../wire/bytes.ts';
import { parseJson } from '../wire/json.ts';
import type { WireResponse } from '../wire/message.ts';
import type { DecodedResponse } from './decoded-response.ts';
import { isMet, textAt, unmetCondition, valueAt, type Condition, type Envelope } from './envelope.ts';
import { envelopeOf } from './lookup.ts';
import { operationFeature } from './operation-feature.ts';
import type { Operation } from './operation.ts';

/**
 * Decodes a response by the envelope of the operation. A 2xx response is a success if it meets the envelope's conditions and its data is of
 * the documented kind; members of the data that are missing or have another type are issues of the success. Any other JSON body with an
 * error code is an error, whatever the status. Everything else is undocumented. Never throws.
 */
export function decodeEnvelope(operation: Operation, response: WireResponse): DecodedResponse {
  const { responseType } = operation;
  const success = responseType && operationFeature(operation, 'decodeNonJson')(responseType, response);
  if (success) return success;
  const body = parseJsonBody(response);
  if (body === undefined) return { ok: undefined, detail: 'the body is not JSON' };
  const envelope = envelopeOf(operation);
  const requestId = textAt(body, envelope.requestId);
  const unmet = unmetCondition(envelope, body);
  if (isSuccessStatus(response) && !unmet) return decodeData(operation, envelope, body, requestId);
  const code = textAt(
    body,
    envelope.code.filter((place) => !isSuccessCode(envelope, body, place)),
  );
  if (code !== undefined) return { ok: false, code, message: textAt(body, envelope.message) ?? '', requestId };
  const evidence = unmet ? `: ${formatCondition(unmet)}` : '';
  return { ok: undefined, detail: `the body has neither the documented data nor an error code${evidence}` };
}

/** Decodes the data of a success by the output schema. Issues of the data as a whole make the response undocumented. */
function decodeData(
  { output, features }: Operation,
  envelope: Envelope,
  body: unknown,
  requestId: string | undefined,
): DecodedResponse {
  const found = new IssueCollector();
  const read = output ? compileRead(output, features) : readUnknown;
  try {
    const received = valueAt(body, envelope.data);
    const value = features?.fromJsonTexts ? schemaFeature(features, 'fromJsonTexts')(received, output) : received;
    const data = readData(value, output, read, found);
    const wrongKind = found.issues.some(({ path }) => path === '');
    for (const issue of found.issues) issue.path = envelope.data + issue.path;
    const { issues, issueCount } = found;
    if (issueCount === 0) return { ok: true, data, requestId };
    if (!wrongKind) return { ok: true, data, requestId, issues, issueCount };
    return { ok: undefined, detail: formatResponseIssues(issues, issueCount), issues, issueCount };
  } catch {
    return { ok: undefined, detail: 'the data is nested too deeply' };
  }
}

/** The data of an operation may be absent if its schema is nullable or accepts any value. */
function readData(value: unknown, output: Schema | undefined, read: Read, found: IssueCollector): unknown {
  if (!output || value !== undefined) return read(value, found);
  if (output.nullable) return null;
  if (output.type || output.oneOf || output.anyOf || output.allOf) found.add('required', 'is required');
  return undefined;
}

/** Formats the issues of a response as the end of a message. */
export function formatResponseIssues(issues: readonly Issue[], issueCount: number): string {
  return `the data is not as documented: ${formatIssues(issues, issueCount, 'the body')}`;
}

function isSuccessCode(envelope: Envelope, body: unknown, place: string): boolean {
  return envelope.success.some((condition) => condition.at === place && 'is' in condition && isMet(condition, body));
}

function formatCondition(condition: Condition): string {
  const { at } = condition;
  if ('is' in condition) return `${at} must be ${JSON.stringify(condition.is)}`;
  return 'present' in condition ? `${at} is required` : `${at} must be absent`;
}

/** Whether the HTTP status is 2xx. */
export function isSuccessStatus(response: WireResponse): boolean {
  return response.status >= 200 && response.status < 300;
}

/** Parses the body of a message as JSON, without a byte order mark; `undefined` if it is not JSON. */
export function parseJsonBody(message: { readonly body: Uint8Array<ArrayBuffer> }): unknown {
  try {
    const text = decodeUtf8(message.body);
    return parseJson(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

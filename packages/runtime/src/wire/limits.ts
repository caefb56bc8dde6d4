import type { WireRequest } from './message.ts';
import { hasFormBody } from './request-parameters.ts';

/** Largest query in bytes: what Tencent Cloud accepts in a `GET`. */
const maxQueryBytes = 32 * 1024;
/** Largest form in bytes, unless it is a multipart form. A picture of 2 MB in Base64 fits. */
const maxFormBytes = 4 * 1024 * 1024;
/** Most parameters in a query and a form together. */
const maxParameters = 10_000;
/** Most fields of a multipart form. */
export const maxParts = 1_000;
/** Largest headers of one field of a multipart form, in bytes. */
export const maxPartHeaderBytes: number = 8 * 1024;
/** Most steps of a parameter name: `Filter.1.Name` has three. */
export const maxNameSteps = 16;
/** Most levels of a JSON value. */
const maxJsonDepth = 64;
/** Most commas of a JSON value: its number of members and items. */
const maxJsonItems = 100_000;
/** Most members of the objects of a JSON value. An object with very many is slow to copy. */
const maxJsonMembers = maxParameters;

/** A limit that a request exceeds: a sentence for the vendor's error, or the limit in bytes. */
export type ExceededLimit =
  | {
      /** Which limit of the form is exceeded. */
      readonly detail: string;
    }
  | {
      /** The greatest size, in bytes. */
      readonly bytes: number;
    };

/**
 * Returns the limit that a request exceeds, before anything is parsed; `undefined` if there is none. Servers call it first, so that the
 * work on a request is linear in its size.
 */
export function exceededLimit(request: WireRequest): ExceededLimit | undefined {
  if (request.query.length > maxQueryBytes) return { bytes: maxQueryBytes };
  const form = hasFormBody(request) ? request.body : undefined;
  if (form && form.length > maxFormBytes) return { bytes: maxFormBytes };
  const count = countPairs(request.query) + (form ? countBytes(form, ampersand) : 0);
  return count > maxParameters ? { detail: `The request has more than ${maxParameters} parameters.` } : undefined;
}

/** Returns a request that exceeds a limit with only the start of its query and of its form, from which its operation can still be found. */
export function startOf(request: WireRequest): WireRequest {
  const { query, body } = request;
  const form = hasFormBody(request) ? body : new Uint8Array(0);
  const queryEnd = query.length > maxStartBytes ? query.lastIndexOf('&', maxStartBytes) : query.length;
  const formEnd = form.length > maxStartBytes ? form.lastIndexOf(ampersand, maxStartBytes) : form.length;
  return { ...request, query: query.slice(0, Math.max(queryEnd, 0)), body: form.slice(0, Math.max(formEnd, 0)) };
}

/** Bytes of a query and of a form in which the parameters that name an operation are looked for. */
const maxStartBytes = 1024;

/** Returns why a JSON text should not be parsed: it has too many levels, items or members. `undefined` if it can be. */
export function exceededJsonLimit(json: Uint8Array): string | undefined {
  let depth = 0;
  let items = 0;
  let members = 0;
  for (let index = 0; index < json.length; index++) {
    const byte = json[index];
    if (byte === quote) index = endOfString(json, index);
    else if (byte === comma) items++;
    else if (byte === colon) members++;
    else if (byte === openBrace || byte === openBracket) depth++;
    else if (byte === closeBrace || byte === closeBracket) depth--;
    if (depth > maxJsonDepth) return `The body has more than ${maxJsonDepth} levels.`;
    if (items > maxJsonItems) return `The body has more than ${maxJsonItems} members and items.`;
    if (members > maxJsonMembers) return `The body has more than ${maxJsonMembers} members.`;
  }
  return undefined;
}

const [ampersand, quote, comma, colon, backslash] = [0x26, 0x22, 0x2c, 0x3a, 0x5c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Returns the offset of the quotation mark that closes a string. `indexOf` makes long strings, such as pictures, cheap. */
function endOfString(json: Uint8Array, start: number): number {
  for (let end = json.indexOf(quote, start + 1); end >= 0; end = json.indexOf(quote, end + 1)) {
    let first = end;
    while (json[first - 1] === backslash) first--;
    if ((end - first) % 2 === 0) return end;
  }
  return json.length;
}

function countPairs(query: string): number {
  let count = 0;
  for (let at = query.indexOf('&'); at >= 0; at = query.indexOf('&', at + 1)) count++;
  return count;
}

function countBytes(bytes: Uint8Array, byte: number): number {
  let count = 0;
  for (let at = bytes.indexOf(byte); at >= 0 && count <= maxParameters; at = bytes.indexOf(byte, at + 1)) count++;
  return count;
}

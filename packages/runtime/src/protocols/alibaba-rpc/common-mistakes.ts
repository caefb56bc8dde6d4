import { platformDigest as digest } from '../../platform/current.ts';
import { mapHeaderLines, lineVariants, toCanonicalForms } from '../../signing/canonical-request-variants.ts';
import type { CommonMistake, CommonMistakes } from '../../signing/common-mistake.ts';
import { contentTypeVariants, methodVariants } from '../../signing/request-variants.ts';
import type { CanonicalForm } from '../../signing/signer.ts';
import { encodeUtf8, toBase64, toHex } from '../../wire/bytes.ts';
import { compareByName, formatPairs, formatPairsUnencoded, parsePairs, type Pair } from '../../wire/form.ts';
import type { WireRequest } from '../../wire/message.ts';
import { parametersOf } from '../../wire/parameters.ts';
import { hasFormBody } from '../../wire/request-parameters.ts';
import { percentEncode } from '../../wire/percent-encoding.ts';
import { canonicalQuery } from './canonical-query.ts';

/** The common mistakes of clients that sign by version 3, ACS3-HMAC-SHA256. */
export const v3CommonMistakes: CommonMistakes = {
  requests: (stamped) => [
    ...contentTypeVariants(stamped),
    ...methodVariants(stamped),
    [missingQuery, { ...stamped, query: '' }],
  ],
  canonicalForms(stamped, expected) {
    const { canonicalRequest = '' } = expected;
    const lines = canonicalRequest.split('\n');
    const variants: CommonMistake<string>[] = [
      ...queryVariants(parsePairs(stamped.query)).map(([detail, query]): CommonMistake<string> => [
        detail,
        lines.with(2, query).join('\n'),
      ]),
      [
        'The client signed header values in lower case. Sign the values in their original case.',
        mapHeaderLines(canonicalRequest, (line) => line.toLowerCase()),
      ],
      ...lineVariants(canonicalRequest),
    ];
    return toCanonicalForms(expected, variants);
  },
  async signatures(stringToSign, secret) {
    const withAmpersand = await digest.hmacSha256(encodeUtf8(`${secret}&`), encodeUtf8(stringToSign));
    return [
      [
        'The client signed with the secret followed by &, as HMAC-SHA1 does. ACS3-HMAC-SHA256 signs with the secret alone.',
        toHex(withAmpersand),
      ],
    ];
  },
};

/** The common mistakes of clients that sign by version 2, HMAC-SHA1. */
export const v2CommonMistakes: CommonMistakes = {
  requests: (stamped) => [...methodVariants(stamped), ...(hasFormBody(stamped) ? partVariants(stamped) : [])],
  canonicalForms(stamped) {
    const pairs = parametersOf(stamped);
    const query = canonicalQuery(pairs);
    const formOf = (encodedQuery: string) => ({ stringToSign: `${stamped.method}&%2F&${encodedQuery}` });
    return [
      [
        'The client encoded the canonical query only once. Percent-encode the whole query a second time.',
        formOf(query),
      ],
      [
        'The client signed / without encoding it. Sign it as %2F.',
        { stringToSign: `${stamped.method}&/&${percentEncode(query)}` },
      ],
      ...queryVariants(pairs).flatMap(([detail, variant]): CommonMistake<CanonicalForm>[] => [
        [detail, formOf(percentEncode(variant))],
        [detail, formOf(asFormEncoding(variant))],
      ]),
    ];
  },
  async signatures(stringToSign, secret) {
    const withoutAmpersand = await digest.hmacSha1(encodeUtf8(secret), encodeUtf8(stringToSign));
    return [
      [
        'The client signed with the secret alone. HMAC-SHA1 signs with the secret followed by &.',
        toBase64(withoutAmpersand),
      ],
    ];
  },
};

const missingQuery = 'The client did not sign the parameters of the query. Sign every parameter that is sent.';

/** Variants of a request for clients that sign only the parameters of the query, or only those of the form. */
function partVariants(stamped: WireRequest): CommonMistake<WireRequest>[] {
  return [
    [
      'The client did not sign the parameters of the form. Sign every parameter that is sent.',
      { ...stamped, body: encodeUtf8('') },
    ],
    [missingQuery, { ...stamped, query: '' }],
  ];
}

/** Canonical queries of clients that encode or sort the parameters differently. */
function queryVariants(pairs: readonly Pair[]): CommonMistake<string>[] {
  const query = canonicalQuery(pairs);
  return [
    ['The client encoded spaces as +. Encode them as %20.', query.replaceAll('%20', '+')],
    ['The client did not encode *. Encode it as %2A.', query.replaceAll('%2A', '*')],
    ['The client encoded ~. Leave it unencoded.', query.replaceAll('~', '%7E')],
    [
      'The client encoded the parameters as a form (+, *, %7E). Encode them by RFC 3986 (%20, %2A, ~).',
      asFormEncoding(query),
    ],
    [
      "The client did not encode ! ' ( ), which encodeURIComponent leaves unencoded. Encode them.",
      asEncodeUriComponent(query),
    ],
    ['The client did not sort the parameters. Sort them by name.', formatPairs(pairs)],
    [
      'The client did not encode the names and values. Encode them by RFC 3986.',
      formatPairsUnencoded(pairs.toSorted(compareByName)),
    ],
  ];
}

function asFormEncoding(encoded: string): string {
  return encoded.replaceAll('%20', '+').replaceAll('%2A', '*').replaceAll('~', '%7E');
}

function asEncodeUriComponent(encoded: string): string {
  return encoded.replaceAll(/%(21|27|28|29|2A)/g, (one) => decodeURIComponent(one));
}

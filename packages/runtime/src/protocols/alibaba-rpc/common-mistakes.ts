import { digest } from '#digest';
import { toBase64, toHex, utf8 } from '../../wire/bytes.ts';
import { byName, parsePairs, formatPairs, formatUnencoded, type Pair } from '../../wire/form.ts';
import type { CommonMistake, CommonMistakes } from '../../signing/common-mistake.ts';
import { otherHeaders, otherLines, canonicalFormsOf } from '../../signing/canonical-request-variants.ts';
import { otherContentType, otherMethod } from '../../signing/request-variants.ts';
import { hasForm, parametersOf } from '../../wire/parameters.ts';
import { percentEncode } from '../../wire/percent-encoding.ts';
import type { CanonicalForm } from '../../signing/signer.ts';
import type { WireRequest } from '../../wire/message.ts';
import { canonicalQuery } from './canonical-query.ts';

/** What clients of ACS3-HMAC-SHA256 are known to do otherwise. */
export const v3CommonMistakes: CommonMistakes = {
  requests: (stamped) => [
    ...otherContentType(stamped),
    ...otherMethod(stamped),
    ['The parameters of the query were left out of what was signed.', { ...stamped, query: '' }],
  ],
  canonicalForms(stamped, right) {
    const { canonicalRequest = '' } = right;
    const lines = canonicalRequest.split('\n');
    const canonicals: CommonMistake<string>[] = [
      ...otherQueries(parsePairs(stamped.query)).map(([detail, query]): CommonMistake<string> => [
        detail,
        lines.with(2, query).join('\n'),
      ]),
      [
        'The values of the headers were signed in small letters; they are signed as they are.',
        otherHeaders(canonicalRequest, (line) => line.toLowerCase()),
      ],
      ...otherLines(canonicalRequest),
    ];
    return canonicalFormsOf(right, canonicals);
  },
  async signatures(text, secret) {
    const made = await digest.hmacSha256(utf8(`${secret}&`), utf8(text));
    return [
      ['The key ended with &, as that of HMAC-SHA1 does; that of ACS3-HMAC-SHA256 is the secret alone.', toHex(made)],
    ];
  },
};

/** What clients of HMAC-SHA1 are known to do otherwise. */
export const v2CommonMistakes: CommonMistakes = {
  requests: (stamped) => [...otherMethod(stamped), ...(hasForm(stamped) ? oneOfTwo(stamped) : [])],
  canonicalForms(stamped) {
    const pairs = parametersOf(stamped);
    const right = canonicalQuery(pairs);
    const text = (query: string) => ({ stringToSign: `${stamped.method}&%2F&${query}` });
    return [
      ['The query was not encoded a second time.', text(right)],
      ['The / was not encoded; it is signed as %2F.', { stringToSign: `${stamped.method}&/&${percentEncode(right)}` }],
      ...otherQueries(pairs).flatMap(([detail, query]): CommonMistake<CanonicalForm>[] => [
        [detail, text(percentEncode(query))],
        [detail, text(asForm(query))],
      ]),
    ];
  },
  async signatures(text, secret) {
    const made = await digest.hmacSha1(utf8(secret), utf8(text));
    return [['The key was the secret alone; a & stands behind it.', toBase64(made)]];
  },
};

/** The request as it is to a client that signed the parameters of the query only, or of the form only. */
function oneOfTwo(stamped: WireRequest): CommonMistake<WireRequest>[] {
  return [
    ['The parameters of the form were left out of what was signed.', { ...stamped, body: utf8('') }],
    ['The parameters of the query were left out of what was signed.', { ...stamped, query: '' }],
  ];
}

/** Canonical queries as they come out where parameters are encoded or sorted otherwise. */
function otherQueries(pairs: readonly Pair[]): CommonMistake<string>[] {
  const right = canonicalQuery(pairs);
  return [
    ['Spaces were encoded as +; they are encoded as %20.', right.replaceAll('%20', '+')],
    ['* was left as it is; it is encoded as %2A.', right.replaceAll('%2A', '*')],
    ['~ was encoded; it is left as it is.', right.replaceAll('~', '%7E')],
    ['Parameters were encoded as in a form (+, *, %7E); they are encoded by RFC 3986 (%20, %2A, ~).', asForm(right)],
    ["! ' ( ) were left as they are; they are encoded.", asByEncodeUriComponent(right)],
    ['The parameters were not sorted by their names.', formatPairs(pairs)],
    ['The names and values were not encoded.', formatUnencoded(pairs.toSorted(byName))],
  ];
}

function asForm(encoded: string): string {
  return encoded.replaceAll('%20', '+').replaceAll('%2A', '*').replaceAll('~', '%7E');
}

function asByEncodeUriComponent(encoded: string): string {
  return encoded.replaceAll(/%(21|27|28|29|2A)/g, (one) => decodeURIComponent(one));
}

import { describe, expect, test } from 'vitest';
import { errorEntries } from '../data/errors.ts';
import { catalog } from '../data/read.ts';
import type { SearchEntry } from './entry.ts';
import { containsTerms, findEntries } from './match.ts';

/** The entries of operations and errors on a Chinese page. */
const entries: readonly SearchEntry[] = [
  ...catalog.flatMap(({ service, operations }) =>
    operations.map(({ id, action = '', slug, title }): SearchEntry => ({
      g: 'operation',
      u: `${service.id}/${slug}/`,
      t: title.zh,
      o: title.en,
      c: `${id} ${action}`,
    })),
  ),
  ...errorEntries(catalog).map(({ service, error }): SearchEntry => ({
    g: 'error',
    u: `errors/${service.id}/${error.code}/`,
    t: error.code,
    c: error.code,
    d: error.description.zh,
    k: `${error.description.en} ${error.kind}`,
  })),
];
const found = (query: string) => findEntries(entries, query);

describe('search by title', () => {
  test.each([
    ['签名失败', /signature/i],
    ['验签', /signature/i],
    ['欠费', /arrears|overdue|欠费|billing/i],
    ['限流', /throttl|limit|限流|流控|频/i],
    ['arrears', /arrears|欠费/i],
  ])('%s finds the errors of its kind first, in whichever language they are named', (query, expected) => {
    const first = found(query).slice(0, 3);
    expect(first).toHaveLength(3);
    for (const { g, c, d, k } of first) {
      expect(g).toBe('error');
      expect(`${c} ${d} ${k}`).toMatch(expected);
    }
  });

  test.each([
    ['2459', 'errors/alibaba-iot/2459/'],
    ['GetFaceIdToken', 'tencent-faceid/get-face-id-token/'],
    ['getfaceidtoken', 'tencent-faceid/get-face-id-token/'],
    ['Get an SDK token', 'tencent-faceid/get-face-id-token/'],
  ])('%s finds its page first', (query, path) => {
    expect(found(query)[0]?.u).toBe(path);
  });

  test('a nonsense word finds nothing', () => {
    for (const query of ['zzqxv', '龘龘龘', 'getFaceIdTokenzz', '', '   ']) expect(found(query), query).toEqual([]);
    expect(containsTerms('Some text about faces.', 'zzqxv')).toBe(false);
  });

  test('every word of a query counts', () => {
    expect(found('iot zzqxv')).toEqual([]);
    expect(found('signature expire').every(({ c, d, k }) => /expire|过期/i.test(`${c} ${d} ${k}`))).toBe(true);
  });
});

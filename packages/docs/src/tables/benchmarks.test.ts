import { expect, test } from 'vitest';
import { formatTable } from '../../../../benchmarks/harness/table.ts';
import { parseBenchmarks } from './benchmarks.ts';

const tables = [
  {
    title: 'Tencent: a whole call',
    columns: ['subject', 'µs CPU', '±'],
    rows: [
      ['polyface', '143', '2 %'],
      ['by hand: node:http + signer', '1,123', '3 %'],
    ],
    missed: ['processor time: 143 µs instead of at most 120 µs (1.5 × by hand).'],
  },
  { title: 'mock.fetch', columns: ['subject', 'µs CPU'], rows: [['mock.fetch', '38.1']], missed: [] },
];

test('the tables that the benchmarks write are read with their sections and missed targets', () => {
  const text = [
    '# Benchmarks',
    '',
    'Written by `npm run bench`.',
    '',
    '- 2026-11-29, Node 24.21.0',
    '- axios 1.21.1',
    '',
    '## calls\n\nA whole call.\n',
    ...tables.map(formatTable),
  ].join('\n');
  expect(parseBenchmarks(text)).toEqual({
    conditions: ['2026-11-29, Node 24.21.0', 'axios 1.21.1'],
    sections: [{ name: 'calls', description: 'A whole call.', tables }],
  });
});

test('tables without a section are one section', () => {
  const text = ['# Python and Java', '', '- 2026-11-29', '', ...tables.map(formatTable)].join('\n');
  expect(parseBenchmarks(text)).toEqual({
    conditions: ['2026-11-29'],
    sections: [{ description: '', tables }],
  });
});

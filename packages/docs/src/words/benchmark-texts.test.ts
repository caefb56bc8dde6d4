import { expect, test } from 'vitest';
import { sections } from '../../../../benchmarks/sections/sections.ts';
import { benchmarkText, benchmarkTitle } from './benchmark-texts.ts';

test('every section of the benchmarks has a title in both languages and a Chinese description', () => {
  const chinese = /^[^a-z]*[一-鿿]/;
  for (const { name, description } of sections) {
    expect(benchmarkTitle(name, 'en'), name).toMatch(/^[A-Z]/);
    expect(benchmarkText(description, 'zh-cn'), name).toMatch(chinese);
  }
});

test('titles and missed targets are translated, and unknown texts stay English', () => {
  expect(benchmarkText('Tencent, GetFaceIdToken: a whole call', 'zh-cn')).toBe('Tencent, GetFaceIdToken：一次完整调用');
  const missed = 'processor time: 143 µs instead of at most 120 µs (1.5 × by hand).';
  expect(benchmarkText(missed, 'zh-cn')).toBe('处理器时间：143 µs，目标为不超过 120 µs（1.5 × 手写）。');
  expect(benchmarkText(missed, 'en')).toBe(missed);
  expect(benchmarkText('Prism, without its log', 'zh-cn')).toBe('Prism，不写日志');
  const command = 'processor time of the command line: 99.0 µs instead of at most 90.0 µs (a quarter of prism mock).';
  expect(benchmarkText(command, 'zh-cn')).toBe(
    '命令行的处理器时间：99.0 µs，目标为不超过 90.0 µs（prism mock 的四分之一）。',
  );
  expect(benchmarkText('something new: 1', 'zh-cn')).toBe('something new: 1');
});

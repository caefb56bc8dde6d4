import { expect, test } from 'vitest';
import { bullet, inCell } from './prose.ts';

test('a list in a table cell becomes an HTML list', () => {
  expect(inCell('The library.\n- LOCAL: uploaded\n- BUSINESS: business\nRequired.')).toBe(
    'The library.<ul><li>LOCAL: uploaded</li><li>BUSINESS: business</li></ul>Required.',
  );
  expect(inCell('One.\n\nTwo.')).toBe('One.<br>Two.');
  expect(inCell('One line.')).toBe('One line.');
});

test('a list in a list item is nested', () => {
  expect(bullet('One of:\n- a\n- b\n')).toBe('- One of:\n  - a\n  - b');
});

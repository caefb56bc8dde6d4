import { expect, test } from 'vitest';
import { splitLead } from './lead.ts';

test('a description is split after its second sentence', () => {
  expect(splitLead('One. Two.')).toEqual(['One. Two.', '']);
  expect(splitLead('One, e.g.v1.2 of it. Two. Three.\n\nFour.')).toEqual([
    'One, e.g.v1.2 of it. Two.',
    'Three.\n\nFour.',
  ]);
  expect(splitLead('一。二。三。')).toEqual(['一。二。', '三。']);
  expect(splitLead('One.\n- a\n- b')).toEqual(['One.', '- a\n- b']);
});

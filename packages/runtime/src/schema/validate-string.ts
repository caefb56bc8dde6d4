import type { Check } from './check.ts';
import { formatCount } from './count.ts';
import type { Schema } from './schema.ts';

/** Compiles `pattern`, `minLength` and `maxLength`. Lengths are in Unicode characters. A text that is too long is not matched. */
export function compileString({ pattern, minLength = 0, maxLength = Infinity }: Schema): Check[] {
  const checks: Check[] = [];
  const expression = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  if (minLength > 0) {
    checks.push((value, found) => {
      if (typeof value === 'string' && value.length < minLength * 2 && countCharacters(value) < minLength) {
        found.add('length', `must have at least ${formatCount(minLength, 'character')}`);
      }
    });
  }
  if (maxLength === Infinity && !expression) return checks;
  checks.push((value, found) => {
    if (typeof value !== 'string') return;
    if (value.length > maxLength && countCharacters(value) > maxLength) {
      found.add('length', `must have at most ${formatCount(maxLength, 'character')}`);
    } else if (expression && !expression.test(value)) {
      found.add('pattern', `must match ${pattern}`);
    }
  });
  return checks;
}

function countCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += text.codePointAt(index)! > 0xffff ? 2 : 1) count++;
  return count;
}

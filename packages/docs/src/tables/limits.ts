import type { Field } from '../data/types.ts';

/** The limits of a value as short texts: `1–1000`, `≤ 8388608 characters`. */
export function limitsText(field: Field, locale: 'zh-cn' | 'en'): readonly string[] {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems, pattern } = field;
  const unit = (count: number | undefined, en: string, zh: string) =>
    locale === 'en' ? ` ${en}${count === 1 ? '' : 's'}` : ` ${zh}`;
  return [
    range(minLength, maxLength, unit(maxLength ?? minLength, 'character', '个字符')),
    range(minimum, vendorMaximum(maximum), ''),
    range(minItems, maxItems, unit(maxItems ?? minItems, 'item', '项')),
    pattern,
  ].filter((text) => text !== undefined);
}

/** A maximum, unless it is only the largest integer JavaScript can represent. */
function vendorMaximum(maximum: number | undefined): number | undefined {
  return maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
}

function range(low: number | undefined, high: number | undefined, unit: string): string | undefined {
  if (low === undefined && high === undefined) return undefined;
  if (low === high) return `${low}${unit}`;
  if (high === undefined) return `≥ ${low}${unit}`;
  return low === undefined ? `≤ ${high}${unit}` : `${low}–${high}${unit}`;
}

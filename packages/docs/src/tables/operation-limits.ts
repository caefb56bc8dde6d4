import type { Field, OperationData, ServiceData, Shape } from '../data/types.ts';
import { localize, type Locale } from '../navigation/locale.ts';
import { rateLimitText } from '../words/kinds.ts';
import { limitsText } from './limits.ts';

/** The limits of an operation in words; `—` for one that the vendor does not document. */
export interface OperationLimits {
  readonly rateLimit: string;
  readonly batch: string;
  readonly pictures: readonly { readonly name: string; readonly limits: string }[];
}

const none = '—';

/** The limits of an operation: its own rate limit, otherwise that of its service. */
export function limitsOf(service: ServiceData, operation: OperationData, locale: Locale): OperationLimits {
  const rateLimit = operation.rateLimit ?? service.rateLimit;
  const { batch } = operation;
  return {
    rateLimit: rateLimit ? localize(rateLimitText(rateLimit), locale) : none,
    batch: batch ? `${batch.list} ≤ ${batch.size}` : none,
    pictures: fieldsOf(operation.input)
      .filter(({ format }) => format === 'byte' || format === 'binary')
      .map((field) => ({ name: field.name, limits: limitsText(field, locale).join(' · ') || none })),
  };
}

function fieldsOf({ fields, variants = [] }: Shape): readonly Field[] {
  const all = [...fields, ...variants.flatMap((variant) => fieldsOf(variant))];
  return [...new Map(all.map((field) => [field.name, field])).values()];
}

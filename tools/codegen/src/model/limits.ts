import type { Operation, Paging, RateLimit } from '@polyface/runtime';
import { isMembers, withoutUndefined, type Members } from '../members.ts';

/** The limits of an operation. Falls back to those of its service. */
export function limitsOf(
  service: Members,
  operation: Members,
): Pick<Operation, 'timeout' | 'idempotent' | 'rateLimit' | 'batch' | 'paging'> {
  const rate = operation['x-rate-limit'] ?? service['x-rate-limit'];
  const batch = operation['x-batch'];
  const paging = operation['x-paging'];
  return withoutUndefined({
    timeout: (operation['x-timeout'] ?? service['x-timeout']) as number | undefined,
    idempotent: operation['x-idempotent'] === true ? (true as const) : undefined,
    rateLimit: isMembers(rate) ? toRateLimit(rate) : undefined,
    paging: isMembers(paging) ? (paging as unknown as Paging) : undefined,
    batch: isMembers(batch) ? { list: String(batch['list']), size: Number(batch['size']) } : undefined,
  }) as Pick<Operation, 'timeout' | 'idempotent' | 'rateLimit' | 'batch' | 'paging'>;
}

function toRateLimit({ requests, per, scope }: Members): RateLimit {
  return {
    requests: Number(requests),
    per: per as RateLimit['per'],
    scope: (scope ?? 'account') as RateLimit['scope'],
  };
}

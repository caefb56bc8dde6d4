import type { Operation, RateLimit } from '@polyface/runtime';
import { defined, isMembers, type Members } from './members.ts';

/** The limits of an operation: its own, else its service's. */
export function limitsOf(
  service: Members,
  operation: Members,
): Pick<Operation, 'timeout' | 'idempotent' | 'rateLimit' | 'batch'> {
  const rate = operation['x-rate-limit'] ?? service['x-rate-limit'];
  const batch = operation['x-batch'];
  return defined({
    timeout: (operation['x-timeout'] ?? service['x-timeout']) as number | undefined,
    idempotent: operation['x-idempotent'] === true ? (true as const) : undefined,
    rateLimit: isMembers(rate) ? rateLimit(rate) : undefined,
    batch: isMembers(batch) ? { list: String(batch['list']), size: Number(batch['size']) } : undefined,
  }) as Pick<Operation, 'timeout' | 'idempotent' | 'rateLimit' | 'batch'>;
}

function rateLimit({ requests, per, scope }: Members): RateLimit {
  return {
    requests: Number(requests),
    per: per as RateLimit['per'],
    scope: (scope ?? 'account') as RateLimit['scope'],
  };
}

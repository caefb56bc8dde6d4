import { expect, test } from 'vitest';
import { errorsOf } from '../../data/catalog.ts';
import { catalog } from '../../data/read.ts';
import { run } from '../call/run.ts';
import { liveService } from '../call/service.ts';
import { wordsIn } from '../words.ts';
import { summary } from './result.ts';

const cases = catalog.map(({ service, operations: [operation] }) => ({
  id: service.id,
  service,
  operation: operation!,
}));

test.each(cases)('$id: beside a simulated failure, Run does not say that the signature was verified', async (one) => {
  const service = await liveService(one.id);
  const input = one.operation.example ?? {};
  const summaryOf = async (simulate: string, locale: string) =>
    summary(await run(service, { operation: one.operation, input, simulate, isFirst: true }), wordsIn(locale));
  const signatureErrors = errorsOf(one.service, one.operation).filter(({ kind }) => kind === 'unauthenticated');
  expect(signatureErrors.length).toBeGreaterThan(0);
  for (const { code } of signatureErrors) {
    expect(await summaryOf(code, 'en')).toMatch(/ · simulated · /);
    expect(await summaryOf(code, 'zh-CN')).not.toContain('签名已验证');
  }
  expect(await summaryOf('', 'en')).toContain('signature verified');
  expect(await summaryOf('wrong-secret', 'en')).toContain('signature refused');
});

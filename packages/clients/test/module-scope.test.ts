import { afterEach, expect, test, vi } from 'vitest';
import { services } from '@polyface/mocks/services';

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

test.each(Object.keys(services))(
  'the modules of %s load where random values are refused outside of calls, as in workerd',
  async (id) => {
    vi.resetModules();
    const random = vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
      throw new Error('Disallowed operation called within global scope.');
    });
    await expect(import(`../src/${id}/index.gen.ts`)).resolves.toBeDefined();
    expect(random).not.toHaveBeenCalled();
  },
);

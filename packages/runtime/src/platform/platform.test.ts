import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { platformDigest, platformTransport } from './current.ts';
import * as node from './node.ts';
import * as olderNode from './older-node.ts';

type Target = string | { readonly [condition: string]: Target };

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  imports: Readonly<Record<string, Target>>;
};

/** The file that `#platform` is under some conditions, as Node and bundlers resolve it: the first condition that holds. */
function resolve(conditions: readonly string[], target: Target = manifest.imports['#platform']!): string | undefined {
  if (typeof target === 'string') return target;
  for (const [condition, value] of Object.entries(target)) {
    const found = condition === 'default' || conditions.includes(condition) ? resolve(conditions, value) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

describe('#platform', () => {
  test.each([
    ['Node', ['node', 'import', 'module-sync', 'node-addons'], 'node'],
    ['Node before 20.19, or a bundle for Node', ['node', 'import'], 'older-node'],
    ['Deno', ['deno', 'node', 'import', 'module-sync'], 'node-crypto'],
    ['Bun', ['bun', 'node', 'import', 'module-sync'], 'node-crypto'],
    ['a bundle for browsers', ['browser', 'import', 'module'], 'web'],
    ['a worker of Cloudflare', ['workerd', 'worker', 'browser', 'import'], 'web'],
    ['a worker of Cloudflare with the modules of Node', ['workerd', 'node', 'import'], 'node-crypto'],
    ['an edge function', ['edge-light', 'import'], 'web'],
    ['another runtime', ['import'], 'web'],
  ])('of %s', (_name, conditions, file) => {
    expect(resolve(conditions)).toBe(`./dist/platform/${file}.js`);
    expect(resolve([...conditions, '@polyface/source'])).toBe(`./src/platform/${file}.ts`);
  });

  test('is that of Node in this process', () => {
    expect([node.digest, olderNode.digest]).toContain(platformDigest);
    expect(platformTransport).toBe(node.transport);
  });
});

import { describe, expect, test } from 'vitest';
import { isBrowser } from './browser-guard.ts';

describe('a client is refused where users can read its secret', () => {
  test.each([
    ['a page', { window: {}, document: {} }],
    ['a page of a bundler that adds a process', { window: {}, document: {}, process: { versions: {} } }],
    ['a web, shared or service worker', { WorkerGlobalScope: {} }],
  ])('%s', (_name, platform) => {
    expect(isBrowser(platform)).toBe(true);
  });

  test.each([
    ['Node', { process: { versions: { node: '24.0.0' } } }],
    ['Node with jsdom', { window: {}, document: {}, process: { versions: { node: '24.0.0' } } }],
    ['Deno, also in its workers', { Deno: {}, WorkerGlobalScope: {} }],
    ['Bun', { Bun: {}, WorkerGlobalScope: {} }],
    ['workerd', { WorkerGlobalScope: {}, WebSocketPair: {} }],
    ['an edge runtime', { EdgeRuntime: 'edge', WorkerGlobalScope: {} }],
    ['a server without any of them', {}],
  ])('and accepted in %s', (_name, platform) => {
    expect(isBrowser(platform)).toBe(false);
  });
});

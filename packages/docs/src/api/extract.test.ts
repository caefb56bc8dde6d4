import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { itemsOf } from './item.ts';
import { Modules } from './modules.ts';
import type { ApiItem } from './page.ts';

/** The documentation of what `index.ts` exports, by name. */
function extract(files: Readonly<Record<string, string>>): ReadonlyMap<string, ApiItem> {
  const folder = mkdtempSync(join(tmpdir(), 'polyface-api-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const modules = new Modules(folder, [{ path: '@polyface/other', slug: 'other', file: 'other/index.ts' }]);
  return new Map(itemsOf(modules.exportsOf('index.ts'), modules).map((item) => [item.name, item]));
}

test('declarations are printed as they are written, on one line', () => {
  const items = extract({
    'index.ts': `
      export type Kind =
        | 'a'
        | (string & {})
        | { readonly at: string; to?: number | undefined };
      export type Names<T extends object> = { readonly [Name in keyof T]?: T[Name] extends readonly (infer Item)[] ? Item : never };
      export const limit = 'a';
      export const table: ReadonlyMap<string, [first: string, ...rest: number[]]> = new Map();
      export function call<T>(first: string, { second }: Options = {}, third = true, ...rest: T[]): Promise<T> { return first as never; }
      export function check(value: unknown): value is string;
      export function check(value: unknown, strict: boolean): asserts value;
      export function check(value: unknown): boolean { return Boolean(value); }
      export class Box<T extends object> extends Map<string, T> { constructor(readonly value: T) { super(); } }
    `,
  });
  expect([...items.values()].map(({ declaration }) => declaration)).toEqual([
    'type Kind = "a" | string & {} | { at: string; to?: number }',
    'type Names<T extends object> = { readonly [Name in keyof T]?: T[Name] extends readonly (infer Item)[] ? Item : never }',
    'const limit: "a"',
    'const table: ReadonlyMap<string, [first: string, ...rest: number[]]>',
    'function call<T>(first: string, options?: Options, third?: boolean, ...rest: T[]): Promise<T>',
    'function check(value: unknown): value is string\nfunction check(value: unknown, strict: boolean): asserts value',
    'class Box<T extends object> extends Map<string, T>',
  ]);
  expect(items.get('Box')!.members).toEqual([
    { name: 'value', type: 'T', optional: false, comment: [] },
    { name: 'constructor', type: '<T extends object>(value: T): Box<T>', optional: false, comment: [] },
  ]);
});

test('members are those that a reader can use', () => {
  const items = extract({
    'index.ts': `
      export interface Options {
        readonly fetch?: ((url: string) => void) | undefined;
        run: (name: string) => number;
        'odd-name': string;
        /** @internal */
        hidden: string;
      }
      export class Client {
        #secret = '';
        private key = '';
        readonly name = 'Client';
        get size(): number { return 0; }
        call(id: string): void;
        call(): void {}
      }
    `,
  });
  const membersOf = (name: string) =>
    items.get(name)!.members.map((member) => `${member.name}${member.optional ? '?' : ''}: ${member.type}`);
  expect(membersOf('Options')).toEqual([
    'fetch?: (url: string) => void',
    'run: (name: string): number',
    'odd-name: string',
  ]);
  expect(membersOf('Client')).toEqual(['name: "Client"', 'size: number', 'call: (id: string): void']);
});

test('exports are found through other modules and packages, and a renamed type has its new name everywhere', () => {
  const items = extract({
    'index.ts': `export { Policy as FacePolicy, type Face } from './face.ts';\nexport { retry } from '@polyface/other';\nexport { z } from 'zod';`,
    'face.ts': `import type { Policy } from './policy.ts';\nexport type { Policy };\nexport interface Face { readonly policy: Policy }`,
    'policy.ts': `type Policy = 'allow' | 'deny';\nexport { type Policy };`,
    'other/index.ts': `export { again as retry } from './retry.ts';`,
    'other/retry.ts': `export function again(): void {}`,
  });
  expect([...items.keys()].sort()).toEqual(['Face', 'FacePolicy', 'retry']);
  expect(items.get('Face')!.members[0]!.type).toBe('FacePolicy');
  expect(items.get('retry')!.declaration).toBe('function retry(): void');
});

test('an export whose type is not stated is refused with its file', () => {
  expect(() => extract({ 'index.ts': 'export const size = measure();' })).toThrow(
    /^index\.ts has an export without a stated type: /,
  );
});

test('doc comments have their text, results, errors and examples', () => {
  const items = extract({
    'index.ts': `
      /** The module. */
      import type { Base } from './base.ts';
      /**
       * Signs a {@link Request} with \`key\`.
       *
       * @example
       * \`\`\`ts
       * @returns
       * \`\`\`
       * @returns the signature
       * @throws RangeError if it is too long
       */
      export function sign(): string { return ''; }
      export class Base {
        /** The name. */
        name = '';
      }
      export class Own extends Base { override name = 'Own'; }
      export interface Calls {
        /** All calls. */
        calls(): void;
        calls(id: string): void;
      }
      /** @internal */
      export const hidden = 1;
    `,
  });
  expect(items.has('hidden')).toBe(false);
  expect(
    items
      .get('sign')!
      .comment.map(({ text }) => text)
      .join('|'),
  ).toBe('Signs a |Request| with |key|.|\n\n|the signature|RangeError if it is too long');
  expect(items.get('sign')!.examples).toEqual(['@returns']);
  expect(items.get('Own')!.members[0]!.comment).toEqual([{ kind: 'text', text: 'The name.' }]);
  expect(items.get('Calls')!.members.map(({ comment }) => comment[0]?.text)).toEqual(['All calls.', 'All calls.']);
});

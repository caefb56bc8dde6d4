import { describe, expect, test } from 'vitest';
import { reportChanges } from './report-changes.ts';

const subject = '@polyface/example';

/** The differences between two texts of declarations, and those in the other direction. */
function changesOf(before: string, after: string) {
  const report = (declarations: string) => `# ${subject}\n\n\`\`\`ts\n${declarations}\n\`\`\`\n`;
  const lines = (old: string, now: string) =>
    reportChanges(subject, report(old), report(now)).map(({ level, text }) => `${level}: ${text}`);
  return { made: lines(before, after), undone: lines(after, before) };
}

describe('a change of the public API', () => {
  test('a name that is removed breaks users, a new name does not', () => {
    const name = 'export declare const limit: number;';
    expect(changesOf(name, '')).toEqual({
      made: ['breaking: `limit` was removed'],
      undone: ['feature: `limit` was added'],
    });
  });

  test('a name that another package declares counts too', () => {
    const both = "export { Client, createClient } from '@polyface/runtime';";
    const one = "export { createClient } from '@polyface/runtime';";
    const type = "export { type Client, createClient } from '@polyface/runtime';";
    expect(changesOf(both, one).made).toEqual(['breaking: `Client` was removed']);
    expect(changesOf(both, type).made).toEqual(['breaking: `Client` is exported as a type only']);
    expect(changesOf(type, both).made).toEqual([]);
  });

  test('an optional member may be added to what callers pass, a required one may not', () => {
    const api = (members: string) =>
      `export interface Setup { ${members} }\nexport declare function start(setup: Setup): void;`;
    const none = api('readonly port: number;');
    expect(changesOf(none, api('readonly port: number;\n readonly host?: string;'))).toEqual({
      made: ['feature: `Setup.host` was added'],
      undone: ['breaking: `Setup.host` was removed'],
    });
    expect(changesOf(none, api('readonly port: number;\n readonly host: string;')).made).toEqual([
      'breaking: `Setup.host` was added and is required',
    ]);
    expect(changesOf(none, api('readonly port?: number;'))).toEqual({
      made: ['feature: `Setup.port` is no longer required'],
      undone: ['breaking: `Setup.port` is now required'],
    });
  });

  test('a member may be added to what the package creates, also for a callback of the caller', () => {
    const api = (members: string) =>
      `interface Event { ${members} }\ninterface Hooks { onEvent(event: Event): void; }\nexport declare function start(hooks: Hooks): void;`;
    expect(changesOf(api('readonly id: string;'), api('readonly id: string;\n readonly at: number;')).made).toEqual([
      'feature: `Event.at` was added',
    ]);
    expect(changesOf(api('readonly id: string;'), api('readonly id?: string;')).made).toEqual([
      'breaking: `Event.id` is no longer required',
    ]);
  });

  test('an option accepts more types, a result does not return more types', () => {
    const option = (type: string) =>
      `export interface Options { readonly at: ${type}; }\nexport declare function f(options: Options): void;`;
    const result = (type: string) =>
      `export interface Result { readonly at: ${type}; }\nexport declare function f(): Result;`;
    expect(changesOf(option('number'), option('number | Date'))).toEqual({
      made: ['feature: `Options.at` may be Date'],
      undone: ['breaking: `Options.at` changed its type'],
    });
    expect(changesOf(result('number'), result('number | undefined')).made).toEqual([
      'breaking: `Result.at` changed its type',
    ]);
  });

  test('a union of literals such as error codes may grow', () => {
    const codes = (type: string) => `export type Code = ${type};`;
    expect(changesOf(codes("'a' | 'b'"), codes("'a' | 'b' | 'c'"))).toEqual({
      made: ["feature: `Code` may be 'c'"],
      undone: ['breaking: `Code` changed its type'],
    });
  });

  test('a function may get an optional parameter, but no required one and no other result', () => {
    const parse = 'export declare function parse(text: string): number;';
    const optional = 'export declare function parse(text: string, radix?: number): number;';
    expect(changesOf(parse, optional)).toEqual({
      made: ['feature: `parse` accepts more arguments'],
      undone: ['breaking: `parse` changed its declaration'],
    });
    expect(changesOf(parse, optional.replace('?', '')).made).toEqual(['breaking: `parse` changed its declaration']);
    expect(changesOf(parse, parse.replace(': number', ': bigint')).made).toEqual([
      'breaking: `parse` changed its declaration',
    ]);
  });

  test('a type that is not exported counts where an exported one refers to it', () => {
    const api = (type: string) => `interface Inner { readonly a: ${type}; }\nexport declare const value: Inner;`;
    expect(changesOf(api('string'), api('number')).made).toEqual(['breaking: `Inner.a` changed its type']);
  });

  test('base types, type parameters and overloads count', () => {
    const report = (head: string) => `export interface Box${head} { readonly a: string; }`;
    expect(changesOf(report(''), report('<T>')).made).toEqual(['breaking: `Box` changed its declaration']);
    expect(changesOf(report(' extends A'), report(' extends B')).made).toEqual([
      'breaking: `Box` changed its declaration',
    ]);
    const overload = 'export declare function f(a: string): void;';
    expect(changesOf(`${overload}\nexport declare function f(a: number): void;`, overload).made).toEqual([
      'breaking: `f` changed its declaration',
    ]);
  });

  test('an import path that is removed breaks users', () => {
    const report = '# x\n\n```ts\nexport {};\n```\n';
    expect(reportChanges(subject, report, undefined)).toMatchObject([
      { level: 'breaking', text: 'the import path was removed' },
    ]);
    expect(reportChanges(subject, undefined, report)).toMatchObject([
      { level: 'feature', text: 'the import path was added' },
    ]);
  });
});

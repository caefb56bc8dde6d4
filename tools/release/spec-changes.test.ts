import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workspace } from '../workspace/copy.ts';
import { specChanges } from './spec-changes.ts';
import { currentSpecFacts, type SpecFacts } from './spec-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'polyface-specs-'));
const file = 'specs/tencent-faceid/get-face-id-result.yaml';
let before: Record<string, SpecFacts>;

beforeAll(async () => {
  for (const name of ['protocols', 'tencent-faceid'])
    cpSync(join(workspace, 'specs', name), join(folder, 'specs', name), { recursive: true });
  before = await currentSpecFacts(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The changes that an edit of a spec makes, and those that undoing it makes. */
async function changesOf(from: string, to: string, spec = file) {
  const text = readFileSync(join(folder, spec), 'utf8');
  expect(text.includes(from), `${spec} contains ${from}`).toBe(true);
  writeFileSync(join(folder, spec), text.replace(from, to));
  try {
    const after = await currentSpecFacts(folder);
    const lines = (changes: ReturnType<typeof specChanges>) =>
      changes.map(({ level, subject, text: what }) => `${level}: ${subject}: ${what}`);
    return { made: lines(specChanges(before, after)), undone: lines(specChanges(after, before)) };
  } finally {
    writeFileSync(join(folder, spec), text);
  }
}

const subject = 'tencent-faceid/getFaceIdResult';
const isNeedVideo = `        IsNeedVideo:
          type: boolean
          default: false
          description: 'Whether to return the video. Default: false.'
          x-zh: '是否需要拉取视频，默认 false。'
`;
const arrears = `        - code: UnauthorizedOperation.Arrears
          kind: billing
          retry: never
          description: The account has an overdue payment.
          x-zh: 账号已欠费。
          observed:
            - { status: 200, message: 账号已欠费。 }
          resolution:
            description: Top up the account.
            x-zh: 为账号充值。
`;
const name = `        Name:
          type: string
          nullable: true
`;

interface Case {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly made: string;
  readonly undone: string;
}

const cases: readonly Case[] = [
  {
    title: 'an optional input',
    from: isNeedVideo,
    to: '',
    made: `breaking: ${subject}: the input \`IsNeedVideo\` was removed`,
    undone: `feature: ${subject}: the input \`IsNeedVideo\` was added`,
  },
  {
    title: 'an error code',
    from: arrears,
    to: '',
    made: `breaking: ${subject}: the error code \`UnauthorizedOperation.Arrears\` was removed`,
    undone: `feature: ${subject}: the error code \`UnauthorizedOperation.Arrears\` was added`,
  },
  {
    title: 'an output',
    from: name,
    to: name.replace('Name', 'FullName'),
    made: `breaking: ${subject}: the output \`Name\` was removed`,
    undone: `feature: ${subject}: the output \`Name\` was added`,
  },
  {
    title: 'a required input',
    from: 'required: [FaceIdToken]',
    to: 'required: [FaceIdToken, IsNeedVideo]',
    made: `breaking: ${subject}: the input \`IsNeedVideo\` is now required`,
    undone: `feature: ${subject}: the input \`IsNeedVideo\` is no longer required`,
  },
  {
    title: 'an output that is always present',
    from: 'required: [Result, RequestId]',
    to: 'required: [RequestId]',
    made: `breaking: ${subject}: the output \`Result\` is no longer required`,
    undone: `feature: ${subject}: the output \`Result\` is now required`,
  },
  {
    title: 'an output that may be null',
    from: name,
    to: name.replace('          nullable: true\n', ''),
    made: `feature: ${subject}: the output \`Name\` is no longer null`,
    undone: `breaking: ${subject}: the output \`Name\` may now be null`,
  },
  {
    title: 'a type',
    from: isNeedVideo,
    to: isNeedVideo.replace('boolean\n          default: false', 'string'),
    made: `breaking: ${subject}: the input \`IsNeedVideo\` changed its type from \`boolean\` to \`string\``,
    undone: `breaking: ${subject}: the input \`IsNeedVideo\` changed its type from \`string\` to \`boolean\``,
  },
  {
    title: 'a length',
    from: 'type: string\n          minLength: 1',
    to: 'type: string\n          minLength: 8',
    made: `breaking: ${subject}: the input \`FaceIdToken\` changed its minLength from \`1\` to \`8\``,
    undone: `feature: ${subject}: the input \`FaceIdToken\` changed its minLength from \`8\` to \`1\``,
  },
  {
    title: 'a limit where there was none',
    from: 'type: string\n          minLength: 1',
    to: 'type: string\n          minLength: 1\n          maxLength: 64',
    made: `breaking: ${subject}: the input \`FaceIdToken\` changed its maxLength from none to \`64\``,
    undone: `feature: ${subject}: the input \`FaceIdToken\` changed its maxLength from \`64\` to none`,
  },
];

describe('a change of a spec', () => {
  test.each(cases)('$title: is classified in both directions', async ({ from, to, made, undone }) => {
    const changes = await changesOf(from, to);
    expect(changes.made).toContain(made);
    expect(changes.undone).toContain(undone);
  });

  test('fewer values break callers, more values do not', async () => {
    const values = 'enum: [AES-256-CBC, SM4-GCM]';
    const { made, undone } = await changesOf(values, 'enum: [AES-256-CBC]', 'specs/tencent-faceid/service.yaml');
    const place = `${subject}: the input \`Encryption.Algorithm\``;
    expect(made).toContain(`breaking: ${place} no longer has \`SM4-GCM\``);
    expect(undone).toContain(`feature: ${place} may be \`SM4-GCM\``);
  });

  test('an operation that is removed is one change, without its fields and error codes', async () => {
    rmSync(join(folder, file));
    const after = await currentSpecFacts(folder);
    cpSync(join(workspace, file), join(folder, file));
    const removed = { level: 'breaking', subject, text: 'the operation was removed' };
    expect(specChanges(before, after)).toEqual([removed]);
    expect(specChanges(after, before)).toEqual([{ ...removed, level: 'feature', text: 'the operation was added' }]);
  });

  test('a service that is removed breaks its users', () => {
    const { 'tencent-faceid': _, ...others } = before;
    const text = 'the service was removed';
    expect(specChanges(before, others)).toEqual([{ level: 'breaking', subject: 'tencent-faceid', text }]);
  });

  test('descriptions, examples and notes are not promises', async () => {
    const { made } = await changesOf('Identity card number.', 'The number of the identity card.');
    expect(made).toEqual([]);
  });

  test('an error code that moves from all operations to their service is no change', () => {
    const [error, info] = ['UnauthorizedOperation.Arrears', { kind: 'billing' }];
    const own = { a: {}, b: {}, [`a error ${error}`]: info, [`b error ${error}`]: info };
    const shared = { a: {}, b: {}, [`error ${error}`]: info };
    expect(specChanges({ s: own }, { s: shared })).toEqual([]);
    expect(specChanges({ s: shared }, { s: own })).toEqual([]);
    const { [`b error ${error}`]: _, ...partly } = own;
    expect(specChanges({ s: shared }, { s: partly }).map(({ level }) => level)).toEqual(['breaking']);
  });
});

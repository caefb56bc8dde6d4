import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publishedPackages } from '../bundle/packages.ts';
import { workspace } from '../workspace/copy.ts';
import ChangelogRenderer from './changelog-renderer.ts';
import type { Change } from './change.ts';
import { publishOrder } from './publish-order.ts';
import { plansFolder, unannounced, writePlan } from './version-plan.ts';
import { currentVersion, withVersion } from './versions.ts';

const removed: Change = { level: 'breaking', subject: 'a/b', text: 'the input `c` was removed' };
const added: Change = { level: 'feature', subject: '@polyface/runtime', text: '`d` was added' };

describe('a version plan', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'polyface-plans-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function plan(text: string): void {
    mkdirSync(join(folder, plansFolder), { recursive: true });
    writeFileSync(join(folder, plansFolder, 'plan.md'), text);
  }

  test('that is written announces its changes and asks for the version that they need', () => {
    expect(unannounced(folder, [removed, added])).toEqual([removed, added]);
    const file = writePlan(folder, [removed, added]);
    const text = readFileSync(join(folder, file), 'utf8');
    expect(parse(text.split('---')[1]!)).toEqual({ __default__: 'major' });
    expect(unannounced(folder, [removed, added])).toEqual([]);
    expect(readFileSync(join(folder, writePlan(folder, [added])), 'utf8')).toContain('minor');
  });

  test('announces no other change', () => {
    plan('---\n__default__: major\n---\n\n- a/b: the input `c` was removed\n');
    expect(unannounced(folder, [{ ...removed, text: 'the input `other` was removed' }])).toHaveLength(1);
  });

  test('for a minor version does not announce a breaking change without a reason', () => {
    plan('---\n__default__: minor\n---\n\n- a/b: the input `c` was removed\n');
    expect(unannounced(folder, [removed])).toEqual([removed]);
    plan('---\n__default__: minor\n---\n\n- a/b: the input `c` was removed (compatible: no version accepted it)\n');
    expect(unannounced(folder, [removed])).toEqual([]);
    expect(unannounced(folder, [added])).toEqual([added]);
  });
});

describe('the changelog', () => {
  const description =
    '\nRead this.\n\n**Breaking changes**\n\n- a/b: gone\n\n**Features**\n\n- @polyface/runtime: `d`\n';
  const other = '**Features**\n\n- @polyface/mocks/vitest: `e`\n';

  test('of the repository has each kind of change of all plans once', () => {
    const changes = [{ description }, { description: other }, { description }];
    const entry = new ChangelogRenderer({ changes, changelogEntryVersion: '0.2.0', project: null }).render();
    expect(entry.replace(/\(.*\)/, '(date)')).toBe(
      '## 0.2.0 (date)\n\n### Breaking changes\n\n- a/b: gone\n\n### Features\n\n- @polyface/runtime: `d`\n- @polyface/mocks/vitest: `e`\n\nRead this.',
    );
  });

  test('of a package leaves out what concerns another package', () => {
    const changes = [{ description }, { description: other }];
    const of = (project: string) =>
      new ChangelogRenderer({ changes, changelogEntryVersion: '0.2.0', project }).render();
    expect(of('@polyface/mocks')).not.toContain('@polyface/runtime');
    expect(of('@polyface/mocks')).toContain('- @polyface/mocks/vitest: `e`');
    expect(of('@polyface/runtime')).toContain('- @polyface/runtime: `d`');
    const entry = new ChangelogRenderer({
      changes: [{ description: other }],
      changelogEntryVersion: '1',
      project: 'polyface',
    });
    expect(entry.render()).toContain('Nothing changed here');
  });
});

describe('a new version', () => {
  const manifests = [
    'packages/clients/package.json',
    'packages/clients-python/pyproject.toml',
    'packages/clients-java/pom.xml',
  ];

  test.each([...manifests, 'packages/runtime/src/client/options/version.ts'])(
    'is written to %s and changes nothing else',
    (file) => {
      const text = readFileSync(join(workspace, file), 'utf8');
      const changed = withVersion(file, text, '9.8.7');
      expect(currentVersion(file, changed)).toBe('9.8.7');
      expect(changed.replaceAll('9.8.7', currentVersion(file, text))).toBe(text);
    },
  );

  test('is the range by which every workspace package depends on ours, and is in the lock file', () => {
    const lock = withVersion('package-lock.json', readFileSync(join(workspace, 'package-lock.json'), 'utf8'), '9.8.7');
    const { packages } = JSON.parse(lock) as { packages: Record<string, Record<string, any>> };
    const names = publishOrder(workspace).map(({ name }) => name);
    for (const folder of publishedPackages(workspace)) expect(packages[folder]?.['version'], folder).toBe('9.8.7');
    for (const [place, { dependencies = {} }] of Object.entries(packages))
      for (const name of names.filter((one) => one in dependencies))
        expect(dependencies[name], `${place} depends on ${name}`).toBe('^9.8.7');
    expect(packages['packages/docs']?.['version']).toBe('0.0.0');
  });

  test('is that of every package, of the Python client and of the Java client', () => {
    const versions = manifests.map((file) => currentVersion(file, readFileSync(join(workspace, file), 'utf8')));
    expect(new Set([...versions, ...publishOrder(workspace).map(({ version }) => version)]).size).toBe(1);
  });
});

test('a package is published after those that it depends on', () => {
  const order = publishOrder(workspace).map(({ name }) => name);
  expect(order).toHaveLength(publishedPackages(workspace).length);
  for (const { name, dependencies } of publishOrder(workspace))
    for (const dependency of dependencies.filter((one) => order.includes(one)))
      expect(order.indexOf(dependency), `${dependency} before ${name}`).toBeLessThan(order.indexOf(name));
});

test('the release workflow checks, publishes and may ask for a provenance, and has no token', () => {
  const text = readFileSync(join(workspace, '.github/workflows/release.yml'), 'utf8');
  const { on, jobs } = parse(text) as {
    on: object;
    jobs: { publish: { permissions: object; steps: { run?: string }[] } };
  };
  expect(on).toEqual({ push: { tags: ['v*'] } });
  expect(jobs.publish.permissions).toMatchObject({ 'id-token': 'write' });
  const commands = jobs.publish.steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual(expect.arrayContaining(['npm ci', 'npm run check', 'node tools/release/publish.ts']));
  expect(text).not.toContain('secrets.');
});

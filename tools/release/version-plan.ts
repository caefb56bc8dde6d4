import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { greatestLevel, lineOf, type Change, type Level } from './change.ts';

/**
 * Version plans (`.nx/version-plans/*.md`) announce changes: `nx release` takes the version and the changelog from them. The front matter has
 * the kind of version, each change is a list item.
 */
export const plansFolder = '.nx/version-plans';

const bumps: Readonly<Record<Level, string>> = { breaking: 'major', feature: 'minor', fix: 'patch' };

interface VersionPlan {
  readonly file: string;
  readonly text: string;
  readonly isMajor: boolean;
}

function readPlans(root: string): VersionPlan[] {
  return globSync(`${plansFolder}/*.md`, { cwd: root })
    .sort()
    .map((file) => {
      const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
      const isMajor = /^---\n[^]*?^['"]?[\w@/-]+['"]?: *['"]?(?:major|feat!|fix!)['"]?$[^]*?^---$/m.test(text);
      return { file, text, isMajor };
    });
}

/** The changes that no version plan announces. */
export function unannounced(root: string, changes: readonly Change[]): Change[] {
  const plans = readPlans(root);
  return changes.filter((change) => !plans.some((plan) => announces(plan, change)));
}

/**
 * A plan announces a change with its line. One for a breaking change must have the bump `major`, or the line says why users are not
 * affected: `… (compatible: the type was never accepted)`.
 */
function announces({ text, isMajor }: VersionPlan, change: Change): boolean {
  const line = text.split('\n').find((one) => one.replace(/^[-*] /, '').startsWith(lineOf(change)));
  if (line === undefined) return false;
  return change.level !== 'breaking' || isMajor || /\(compatible: [^)]+\)$/.test(line);
}

/** Writes a version plan that announces changes. Returns its file. */
export function writePlan(root: string, changes: readonly Change[]): string {
  const level = greatestLevel(changes)!;
  const names = new Set(globSync(`${plansFolder}/*.md`, { cwd: root }).map((file) => file.replaceAll('\\', '/')));
  let number = 1;
  const fileOf = () => `${plansFolder}/changes-${number}.md`;
  while (names.has(fileOf())) number++;
  mkdirSync(dirname(join(root, fileOf())), { recursive: true });
  writeFileSync(join(root, fileOf()), planText(level, changes));
  return fileOf();
}

function planText(level: Level, changes: readonly Change[]): string {
  const titles: Readonly<Record<Level, string>> = { breaking: 'Breaking changes', feature: 'Features', fix: 'Fixes' };
  const sections = (['breaking', 'feature', 'fix'] as const).flatMap((each) => {
    const lines = changes.filter((change) => change.level === each).map((change) => `- ${lineOf(change)}`);
    return lines.length > 0 ? [`**${titles[each]}**\n\n${lines.join('\n')}`] : [];
  });
  return `---\n__default__: ${bumps[level]}\n---\n\n${sections.join('\n\n')}\n`;
}

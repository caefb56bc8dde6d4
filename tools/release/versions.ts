import { globSync } from 'node:fs';

/** The version in a `package.json`, a `pyproject.toml` or a `pom.xml`. */
export function currentVersion(file: string, text: string): string {
  if (file.endsWith('package.json')) return (JSON.parse(text) as { version: string }).version;
  const version = pattern(file).exec(text)?.[2];
  if (version === undefined) throw new Error(`${file} has no version. Add it.`);
  return version;
}

/**
 * Writes a version into a file: its own, and the ranges by which it depends on our packages. Nothing else changes. Handles manifests, the lock
 * file, and `version.ts`.
 */
export function withVersion(file: string, text: string, version: string): string {
  if (!file.endsWith('.json')) return text.replace(pattern(file), `$1${version}`);
  const ranges = text.replace(/("(?:@polyface\/[\w-]+|polyface)": "\^)\d[\w.+-]*"/g, `$1${version}"`);
  if (file.endsWith('package-lock.json')) return withLockedVersions(ranges, version);
  return isPublished(text) ? ranges.replace(/("version": ")[^"]+/, `$1${version}`) : ranges;
}

/** The entries of the published packages in a lock file. They are named by their folder. */
function withLockedVersions(text: string, version: string): string {
  return text.replace(
    /("packages\/[\w-]+": \{\n(?:\s+"name": "[^"]+",\n)?\s+"version": ")(?!0\.0\.0")[^"]+/g,
    `$1${version}`,
  );
}

function isPublished(manifest: string): boolean {
  return (JSON.parse(manifest) as { private?: boolean }).private !== true;
}

function pattern(file: string): RegExp {
  if (file.endsWith('pyproject.toml')) return /^(version = ")([^"]+)/m;
  if (file.endsWith('pom.xml')) return /(<artifactId>polyface<\/artifactId>\s*<version>)([^<]+)/;
  return /(export const version(?:: string)? = ')([^']+)/;
}

/** The manifests of the workspace and the lock file. */
export function workspaceFilesWithVersions(root: string): string[] {
  const manifests = globSync('{packages,examples,tools,benchmarks}/{.,*}/package.json', { cwd: root });
  return [...manifests.map((file) => file.replaceAll('\\', '/')), 'package-lock.json'];
}

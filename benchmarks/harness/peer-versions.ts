import { readFileSync } from 'node:fs';

/** The pinned versions of what polyface is compared with: `axios 1.21.1`. */
export function peerVersions(): string[] {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { dependencies } = JSON.parse(text) as { dependencies: Record<string, string> };
  return Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
}

import { releasedBaseline, type Baseline } from './baseline.ts';
import type { Change } from './change.ts';
import { reportChanges } from './report-changes.ts';
import { specChanges } from './spec-changes.ts';

/** What changed for users since the last release: in the specs, and in the API of the packages. */
export function changesSince(before: Baseline, after: Baseline): Change[] {
  const specs = specChanges(before.specs, after.specs);
  const changedServices = new Set(specs.map(({ subject }) => subject.split('/')[0]!));
  const files = [...new Set([...before.reports.keys(), ...after.reports.keys()])].sort();
  const api = files.flatMap((file) => {
    const [old, now] = [before.reports.get(file), after.reports.get(file)];
    if (old === now) return [];
    const subject = /^# (\S+)/m.exec(now ?? old ?? '')?.[1] ?? file;
    const changes = reportChanges(subject, old, now);
    return changedServices.has(subject.split('/').at(-1)!) ? changes.filter(isOfNames) : changes;
  });
  return [...specs, ...api];
}

/** The types of a service follow from its spec. Where that changed, only names that were removed or added are reported in addition. */
function isOfNames({ text }: Change): boolean {
  return /^(?:`\w+`|the import path) was (?:removed|added)$/.test(text);
}

/** The same, with the baseline in the repository. */
export function changesSinceRelease(root: string, after: Baseline): Change[] {
  return changesSince(releasedBaseline(root), after);
}

import type { Edge } from './import-graph.ts';
import type { Problem } from './source-file.ts';

/** Reports every import cycle once, at the import that closes it. Includes the cycles that oxlint does not see: through `#aliases` and Astro files. */
export function checkCycles(edges: readonly Edge[]): Problem[] {
  const bySource = Map.groupBy(edges, ({ from }) => from);
  const done = new Set<string>();
  const problems: Problem[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    for (const { line, to } of bySource.get(file) ?? []) {
      const start = path.indexOf(to);
      if (start >= 0) problems.push(cycleProblem(file, line, [...path.slice(start), to]));
      else if (!done.has(to)) visit(to, [...path, to]);
    }
    done.add(file);
  };
  for (const file of bySource.keys()) if (!done.has(file)) visit(file, [file]);
  return problems;
}

function cycleProblem(file: string, line: number, cycle: readonly string[]): Problem {
  const fix = 'Move what both files need to a third file, or merge the files.';
  return { file, line, message: `Import cycle: ${cycle.join(' → ')}. ${fix}` };
}

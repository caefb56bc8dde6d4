import type { ImportBudget } from './budgets.ts';
import type { BundleSize } from './bundle-size.ts';
import type { ImportCost } from './import-cost.ts';

/** The most modules that a message names. */
const maxNamed = 8;

/** Describes a bundle that is larger than its budget: by how much, and which modules grew since the sizes were recorded. */
export function bundleProblem(
  subject: string,
  size: BundleSize,
  budget: number,
  recorded: BundleSize | undefined,
): string | undefined {
  if (size.gzip <= budget) return undefined;
  const before = recorded ? `, ${kilobytes(recorded.gzip)} when it was recorded` : '';
  return [
    `${subject}: ${kilobytes(size.gzip)} gzip, the budget is ${kilobytes(budget)}${before}.`,
    ...grownModules(size.modules, recorded?.modules ?? {}),
    'Make it smaller, or raise the budget in tools/budget/budgets.ts and run `node tools/budget/cli.ts --record`.',
  ].join('\n  ');
}

function grownModules(now: BundleSize['modules'], before: BundleSize['modules']): string[] {
  const grown = Object.entries(now)
    .map(([path, bytes]) => ({ path, bytes, added: bytes - (before[path] ?? 0) }))
    .filter(({ added }) => added > 0)
    .sort((left, right) => right.added - left.added);
  const lines = grown.slice(0, maxNamed).map(({ path, bytes, added }) => {
    const change = added === bytes ? `new, ${bytes} bytes` : `${bytes - added} → ${bytes} bytes`;
    return `${path}: ${change} (minified)`;
  });
  return grown.length > maxNamed ? [...lines, `${grown.length - maxNamed} more modules grew`] : lines;
}

/** Describes an import that loads more than its budget: which files, how much source, which modules of Node. */
export function importProblem(subject: string, cost: ImportCost, budget: ImportBudget): string | undefined {
  const exceeded = [
    ...(cost.files.length > budget.files ? [`${cost.files.length} files, the budget is ${budget.files}`] : []),
    ...(cost.source > budget.source ? [`${kilobytes(cost.source)}, the budget is ${kilobytes(budget.source)}`] : []),
    ...(cost.builtins.length > budget.builtins
      ? [`${cost.builtins.length} modules of Node: ${list(cost.builtins)}, the budget is ${budget.builtins}`]
      : []),
  ];
  if (exceeded.length === 0) return undefined;
  return [
    `import of ${subject} loads ${exceeded.join('; ')}.`,
    ...cost.files,
    'Load modules of Node where they are first used, bundle files into one (tools/bundle/bundle.ts), or raise the budget in tools/budget/budgets.ts.',
  ].join('\n  ');
}

function list(names: readonly string[]): string {
  return names.length > maxNamed ? `${names.slice(0, maxNamed).join(', ')}, …` : names.join(', ');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(3)} kB`;
}

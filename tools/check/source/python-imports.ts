import type { Edge } from './import-graph.ts';
import { lineAt, type SourceFile } from './source-file.ts';

/** The imports between the modules of a Python package whose sources are below `root`, also those within functions. Only absolute imports count. */
export function pythonImportEdges(files: readonly SourceFile[], root: string): Edge[] {
  const sources = files.filter(({ path }) => path.startsWith(`${root}/`) && path.endsWith('.py'));
  const paths = new Set(sources.map(({ path }) => path));
  const fileOf = (module: string) => {
    const base = `${root}/${module.replaceAll('.', '/')}`;
    return [`${base}.py`, `${base}/__init__.py`].find((path) => paths.has(path));
  };
  return sources.flatMap(({ path: from, text }) =>
    importsOf(text).flatMap(({ line, module, names }) => {
      const targets =
        names.length > 0 ? names.map((name) => fileOf(`${module}.${name}`) ?? fileOf(module)) : [fileOf(module)];
      return [...new Set(targets)].flatMap((to) => (to === undefined ? [] : [{ from, line, to }]));
    }),
  );
}

interface PythonImport {
  readonly line: number;
  readonly module: string;
  /** Of `from … import`; a name is that of a module or of something in the module. */
  readonly names: readonly string[];
}

function importsOf(text: string): PythonImport[] {
  const statements = text.matchAll(/^[ \t]*(?:from ([\w.]+) import (?:\(([^)]*)\)|(.*))|import ([\w., ]+))/gm);
  return [...statements].flatMap((statement) => {
    const [, from, inParentheses, onLine, modules = ''] = statement;
    const line = lineAt(text, statement.index);
    if (from !== undefined) return [{ line, module: from, names: namesOf(inParentheses ?? onLine ?? '') }];
    return namesOf(modules).map((module) => ({ line, module, names: [] }));
  });
}

function namesOf(list: string): string[] {
  const names = list.replaceAll(/#.*/g, '').split(',');
  return names.map((name) => name.trim().replace(/\s.*$/s, '')).filter((name) => name !== '');
}

import type { Edge } from './import-graph.ts';
import { lineAt, type SourceFile } from './source-file.ts';

/** The imports between the classes of a Java source folder. Classes of the same package need none, and are not listed. */
export function javaImportEdges(files: readonly SourceFile[], root: string): Edge[] {
  const sources = files.filter(({ path }) => path.startsWith(`${root}/`) && path.endsWith('.java'));
  const paths = new Set(sources.map(({ path }) => path));
  return sources.flatMap(({ path: from, text }) =>
    [...text.matchAll(/^import (?:static )?([\w.]+)/gm)].flatMap((statement) => {
      const to = outerClass(`${root}/${statement[1]!.replaceAll('.', '/')}`, paths);
      return to === undefined ? [] : [{ from, line: lineAt(text, statement.index), to }];
    }),
  );
}

/** The file of a class, of a class within it, or of a static member. */
function outerClass(path: string, paths: ReadonlySet<string>): string | undefined {
  const parents = [path, path.replace(/\/\w+$/, ''), path.replace(/\/\w+\/\w+$/, '')];
  return parents.map((parent) => `${parent}.java`).find((file) => paths.has(file));
}

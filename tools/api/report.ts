import ts from 'typescript';
import type { Declared, Outside } from '../../packages/docs/src/api/resolve-export.ts';
import type { EntryPoint, PublicApi } from './public-api.ts';

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** The public API of an import path as text: every exported name with its declaration, without comments, in alphabetical order. */
export function reportOf({ specifier }: EntryPoint, api: PublicApi): string {
  const imports = [...api.imported].sort(byKey).map(([from, names]) => specifiers('import type', [...names], from));
  const origins = Map.groupBy(api.reexported, ([, { from }]) => from);
  const reexports = [...origins]
    .sort(byKey)
    .map(([from, names]) => specifiers('export', names.map(reexportText), from));
  const exported = [...api.exported].sort(byKey).map(([name, declared]) => exportText(name, declared));
  const internal = api.internal.map((declared) => print(declared, false)).sort();
  const blocks = [
    [...imports, ...reexports].join('\n'),
    ...exported,
    ...(internal.length > 0 ? ['// Not exported. The declarations above refer to them.', ...internal] : []),
  ].filter((block) => block !== '');
  return `# ${specifier}

The public API. \`npm run check\` compares it with the declarations, \`npm run api -- --write\` writes it.

\`\`\`ts
${blocks.join('\n\n')}
\`\`\`
`;
}

/** The declarations in a report. */
export function declarationsIn(report: string): string {
  return /^```ts\n([^]*)\n```$/m.exec(report)?.[1] ?? '';
}

function exportText(name: string, declared: Declared): string {
  if (declared.name === name) return print(declared, true);
  return `${print(declared, false)}\nexport { ${renamed(declared.name, name)} };`;
}

function print({ statements, file }: Declared, isExported: boolean): string {
  return statements
    .map((statement) => {
      const text = printer.printNode(ts.EmitHint.Unspecified, statement, file.source).replace(/^export /, '');
      return isExported ? `export ${text}` : text;
    })
    .join('\n');
}

function reexportText([name, origin]: readonly [string, Outside]): string {
  return `${origin.isType ? 'type ' : ''}${renamed(origin.name, name)}`;
}

function renamed(name: string, as: string): string {
  return name === as ? name : `${name} as ${as}`;
}

function specifiers(keyword: string, names: readonly string[], from: string): string {
  return `${keyword} { ${[...names].sort().join(', ')} } from '${from}';`;
}

function byKey([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}

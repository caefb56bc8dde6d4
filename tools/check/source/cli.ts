import { checkCycles } from './cycles.ts';
import { checkDirections, checkFolderOrder } from './directions.ts';
import { importEdges, readAliases } from './import-graph.ts';
import { javaImportEdges } from './java-imports.ts';
import { pythonImportEdges } from './python-imports.ts';
import { checkSizes } from './sizes.ts';
import { readOtherFiles, readSourceFiles } from './source-file.ts';

/** Checks the imports and the sizes of the source files. Prints one line for each problem. */
const root = process.cwd();
const files = readSourceFiles(root);
const others = readOtherFiles(root);
const aliases = readAliases(root);
const pythonEdges = pythonImportEdges(others, 'packages/clients-python/src');
const problems = [
  ...checkDirections(files, aliases),
  ...checkFolderOrder([...pythonEdges, ...javaImportEdges(others, 'packages/clients-java/src/main/java')]),
  ...checkCycles([...importEdges(files, aliases), ...pythonEdges]),
  ...checkSizes([...files, ...others]),
];
for (const { file, line, message } of problems) console.log(`${file}:${line}: ${message}`);
console.log(
  `source: ${files.length + others.length} files, ${problems.length || 'no'} problem${problems.length === 1 ? '' : 's'}`,
);
process.exitCode = problems.length > 0 ? 1 : 0;

import ts from 'typescript';
import { isGenerated, isTest, type Problem, type SourceFile } from './source-file.ts';

const maxFileLines = 250;
const maxFunctionLines = 60;

/** Reports what oxlint's size rules do not see: long files in other languages, and long functions in tests except `describe` callbacks. */
export function checkSizes(files: readonly SourceFile[]): Problem[] {
  return files.flatMap((file) => {
    if (isGenerated(file.path) || /^(\/\/|#) Generated from /.test(file.text)) return [];
    if (!/\.[jt]sx?$/.test(file.path)) return fileProblems(file);
    return isTest(file.path) ? functionProblems(file) : [];
  });
}

function fileProblems({ path, text }: SourceFile): Problem[] {
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (lines <= maxFileLines) return [];
  const message = `The file has ${lines} lines; the maximum is ${maxFileLines}. Split it.`;
  return [{ file: path, line: maxFileLines + 1, message }];
}

function functionProblems({ path, text }: SourceFile): Problem[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const problems: Problem[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && !isDescribeCallback(node)) {
      const line = lineAt(node.getStart(source));
      const lines = lineAt(node.end) - line + 1;
      const message = `The function has ${lines} lines; the maximum is ${maxFunctionLines}. Split it.`;
      if (lines > maxFunctionLines) problems.push({ file: path, line, message });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

/** Whether a function is the callback of `describe`, `describe.each(…)` and the like. */
function isDescribeCallback(node: ts.Node): boolean {
  if (!ts.isCallExpression(node.parent)) return false;
  return /^describe\b/.test(node.parent.expression.getText());
}

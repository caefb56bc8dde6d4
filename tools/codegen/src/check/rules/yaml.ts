import { ambiguousNumbers, ambiguousTexts } from '../../ambiguous-scalars.ts';
import { yamlLibrary } from '../../libraries.ts';
import type { Problem, Source } from '../../source.ts';
import type { Findings } from '../findings.ts';
import { childAt, formatValue, isRecord, rootOf } from '../place.ts';

/** A file must be valid YAML without tabs, anchors and aliases, and an OpenAPI 3.0 document. */
export function checkYaml(source: Source, findings: Findings): void {
  upToFirstSlip(source.problems)
    .map(withFix)
    .forEach((problem) => findings.add(problem));
  if (source.data === undefined) return;
  if (!source.isPlain) {
    checkTabs(source, findings);
    checkNodes(source, findings);
  }
  if (!isRecord(source.data)) {
    const message = 'The file contains no OpenAPI document. Start it with `openapi: 3.0.3`.';
    findings.add({ file: source.file, line: 1, message });
    return;
  }
  const version = childAt(rootOf(source), 'openapi');
  if (version.value === undefined || (typeof version.value === 'string' && /^3\.0\.\d+$/.test(version.value))) return;
  findings.invalid(version, `OpenAPI ${formatValue(version.value)} is not supported. Write \`openapi: 3.0.3\`.`);
}

function checkTabs({ file, text }: Source, findings: Findings): void {
  text.split('\n').forEach((line, index) => {
    if (!line.includes('\t')) return;
    findings.add({ file, line: index + 1, message: 'The line contains a tab. Use spaces.' });
  });
}

/** A key that is listed twice does not confuse the parser; after any other mistake it misreads the rest of the file. */
function upToFirstSlip(problems: readonly Problem[]): Problem[] {
  const inOrder = problems.toSorted((left, right) => left.line - right.line);
  const slip = inOrder.findIndex(({ message }) => !message.includes('Remove one'));
  if (slip === -1) return inOrder;
  const { line } = inOrder[slip]!;
  return inOrder.slice(0, slip + 1).filter((problem, index) => index === slip || problem.line !== line);
}

/** Advice for messages of the YAML parser. */
const fixes = [
  { pattern: /Nested mappings|Implicit keys/, fix: 'Put text that contains `: ` in quotes.' },
  {
    pattern: /end with a|Flow map|Flow sequence/,
    fix: 'Close the bracket, and put text that contains `,` or `: ` in quotes.',
  },
  { pattern: /quote/, fix: 'Close the quotes.' },
  { pattern: /indent|column/i, fix: 'Indent by two spaces per level.' },
];

function withFix(problem: Problem): Problem {
  const { message } = problem;
  if (/Remove one|Save it as/.test(message)) return problem;
  const fix = fixes.find(({ pattern }) => pattern.test(message))?.fix ?? 'Fix this line.';
  return { ...problem, message: `${message} ${fix}` };
}

const anchorFix = 'which not every tool supports. Move the value to `components` and refer to it with `$ref`.';

function checkNodes({ file, text: source, document }: Source, findings: Findings): void {
  const report = (offset: number | undefined, message: string): void => {
    const line = source.slice(0, offset ?? 0).split('\n').length;
    findings.add({ file, line, message });
  };
  const { isAlias, isScalar, visit } = yamlLibrary();
  visit(document(), {
    Node(_key, node) {
      const [anchor, alias] = isAlias(node) ? [undefined, node.source] : [node.anchor, undefined];
      if (anchor !== undefined) report(node.range?.[0], `\`&${anchor}\` is a YAML anchor, ${anchorFix}`);
      if (alias !== undefined) report(node.range?.[0], `\`*${alias}\` is a YAML alias, ${anchorFix}`);
      const problem =
        isScalar(node) && node.type === 'PLAIN' ? scalarProblem(node.value, node.source ?? '') : undefined;
      if (problem) report(node.range?.[0], problem);
    },
  });
}

/** What is wrong with a plain scalar; `undefined` if all parsers read it alike. */
function scalarProblem(value: unknown, text: string): string | undefined {
  if (typeof value === 'string') {
    const type = ambiguousTexts.find(({ pattern }) => pattern.test(value))?.type;
    return type && `Other YAML parsers read ${value} as ${type}. Put it in quotes: '${value}'.`;
  }
  if (typeof value !== 'number' && typeof value !== 'bigint') return undefined;
  if (typeof value === 'number' && !Number.isFinite(value))
    return `${text} is not a number in JSON. Write a finite number, or remove the key.`;
  const reading = ambiguousNumbers.find(({ pattern }) => pattern.test(text))?.reading;
  return reading && `Other YAML parsers read ${text} as ${reading}. Write ${decimalOf(value)}, or put it in quotes.`;
}

function decimalOf(value: number | bigint): string {
  const text = value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
  return `the decimal number ${text}`;
}

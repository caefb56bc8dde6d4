import { isAlias, isScalar, visit } from 'yaml';
import type { Problem, Source } from '../../source.ts';
import type { Findings } from '../findings.ts';
import { childAt, formatValue, isRecord, rootOf } from '../place.ts';

/** A file must be valid YAML without tabs, anchors and aliases, and an OpenAPI 3.0 document. */
export function checkYaml(source: Source, findings: Findings): void {
  firstOfEachLine(source.problems)
    .map(withFix)
    .forEach((problem) => findings.add(problem));
  if (source.data === undefined) return;
  checkTabs(source, findings);
  checkNodes(source, findings);
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

/** One mistake often causes several parser errors on a line. Only the first is meaningful. */
function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ line }, index) => problems.findIndex((other) => other.line === line) === index);
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

/** Plain text that YAML 1.1 parsers, such as Java's, read as another type. */
const ambiguous = [
  { pattern: /^(yes|no|on|off)$/i, type: 'a boolean' },
  { pattern: /^\d{4}-\d{1,2}-\d{1,2}([Tt ].*)?$/, type: 'a date' },
  { pattern: /^[-+]?\d+(:[0-5]?\d)+$/, type: 'a number' },
];

function checkNodes({ file, text: source, document }: Source, findings: Findings): void {
  const report = (offset: number | undefined, message: string): void => {
    const line = source.slice(0, offset ?? 0).split('\n').length;
    findings.add({ file, line, message });
  };
  visit(document, {
    Node(_key, node) {
      const [anchor, alias] = isAlias(node) ? [undefined, node.source] : [node.anchor, undefined];
      if (anchor !== undefined) report(node.range?.[0], `\`&${anchor}\` is a YAML anchor, ${anchorFix}`);
      if (alias !== undefined) report(node.range?.[0], `\`*${alias}\` is a YAML alias, ${anchorFix}`);
      const text = isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' ? node.value : '';
      const type = ambiguous.find(({ pattern }) => pattern.test(text))?.type;
      if (type) report(node.range?.[0], `Other YAML parsers read ${text} as ${type}. Put it in quotes: '${text}'.`);
    },
  });
}

import { isAlias, isScalar, visit } from 'yaml';
import type { Problem, Source } from '../../source.ts';
import type { Findings } from '../findings.ts';
import { isRecord, rootOf, shown, under } from '../place.ts';

/** What holds for a file before it is looked at as OpenAPI: that it parses, and does without tabs, anchors and aliases. */
export function checkYaml(source: Source, findings: Findings): void {
  firstOfEachLine(source.problems)
    .map(withFix)
    .forEach((problem) => findings.add(problem));
  if (source.data === undefined) return;
  checkTabs(source, findings);
  checkNodes(source, findings);
  if (!isRecord(source.data)) {
    const message = 'The file holds no OpenAPI document. Begin it with `openapi: 3.0.3`.';
    findings.add({ file: source.file, line: 1, message });
    return;
  }
  const version = under(rootOf(source), 'openapi');
  if (version.value === undefined || (typeof version.value === 'string' && /^3\.0\.\d+$/.test(version.value))) return;
  findings.wrong(version, `OpenAPI ${shown(version.value)} is not read here. Write \`openapi: 3.0.3\`.`);
}

function checkTabs({ file, text }: Source, findings: Findings): void {
  text.split('\n').forEach((line, index) => {
    if (!line.includes('\t')) return;
    findings.add({ file, line: index + 1, message: 'There is a tab in this line. Write spaces instead.' });
  });
}

/** A mistake makes the parser stumble several times; what comes after the first on a line is its consequence. */
function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ line }, index) => problems.findIndex((other) => other.line === line) === index);
}

/** What to do about what the parser says, where it does not say so itself. */
const resolutions = [
  { says: /Nested mappings|Implicit keys/, fix: 'A text that holds `: ` must stand in quotes.' },
  {
    says: /end with a|Flow map|Flow sequence/,
    fix: 'Close the bracket, and put texts that hold `,` or `: ` in quotes.',
  },
  { says: /quote/, fix: 'Close the quotes.' },
  { says: /indent|column/i, fix: 'Indent by two spaces a level.' },
];

function withFix(problem: Problem): Problem {
  const { message } = problem;
  if (/Keep one|save it as/.test(message)) return problem;
  const fix = resolutions.find(({ says }) => says.test(message))?.fix ?? 'Fix this line.';
  return { ...problem, message: `${message} ${fix}` };
}

const unknown = 'which not every tool knows. Put it into the components and lead there by a `$ref`.';

const ambiguous = [
  { looks: /^(yes|no|on|off)$/i, like: 'a boolean' },
  { looks: /^\d{4}-\d{1,2}-\d{1,2}([Tt ].*)?$/, like: 'a date' },
  { looks: /^[-+]?\d+(:[0-5]?\d)+$/, like: 'a number' },
];

/** No anchors, no aliases, and no text that an older YAML reader, as Java's, takes for something else. */
function checkNodes({ file, text: source, document }: Source, findings: Findings): void {
  const tell = (offset: number | undefined, message: string): void => {
    const line = source.slice(0, offset ?? 0).split('\n').length;
    findings.add({ file, line, message });
  };
  visit(document, {
    Node(_key, node) {
      const [anchor, alias] = isAlias(node) ? [undefined, node.source] : [node.anchor, undefined];
      if (anchor !== undefined) tell(node.range?.[0], `\`&${anchor}\` is a YAML anchor, ${unknown}`);
      if (alias !== undefined) tell(node.range?.[0], `\`*${alias}\` is a YAML alias, ${unknown}`);
      const text = isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' ? node.value : '';
      const meaning = ambiguous.find(({ looks }) => looks.test(text));
      if (meaning)
        tell(node.range?.[0], `Other YAML readers take ${text} for ${meaning.like}. Put it in quotes: '${text}'.`);
    },
  });
}

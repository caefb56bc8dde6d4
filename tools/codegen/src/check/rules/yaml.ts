import { visit } from 'yaml';
import type { Source } from '../../source.ts';
import type { Findings } from '../findings.ts';
import { isRecord, rootOf, shown, under } from '../place.ts';

/** What holds for a file before it is looked at as OpenAPI: that it parses, and does without tabs, anchors and aliases. */
export function checkYaml(source: Source, findings: Findings): void {
  source.problems.forEach((problem) => findings.add(problem));
  if (source.data === undefined) return;
  checkTabs(source, findings);
  checkAnchors(source, findings);
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

function checkAnchors({ file, text, document }: Source, findings: Findings): void {
  const tell = (offset: number | undefined, message: string): void => {
    const line = text.slice(0, offset ?? 0).split('\n').length;
    findings.add({ file, line, message });
  };
  const cure = 'Put it into the components and lead there by a `$ref`.';
  visit(document, {
    Node(_key, node) {
      if (!('anchor' in node) || node.anchor === undefined) return;
      tell(
        node.range?.[0],
        `\`&${node.anchor}\` is a YAML anchor, which the tools of other languages may not know. ${cure}`,
      );
    },
    Alias(_key, node) {
      tell(
        node.range?.[0],
        `\`*${node.source}\` is a YAML alias, which the tools of other languages may not know. ${cure}`,
      );
    },
  });
}

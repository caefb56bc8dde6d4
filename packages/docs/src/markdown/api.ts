import type { ApiItem, ApiPage } from '../api/page.ts';
import type { Inline } from '../prose/blocks.ts';
import { inCell } from './prose.ts';
import { fence } from './table.ts';

/** A page of the API reference as Markdown. */
export function apiMarkdown({ title, items }: ApiPage): string {
  return [`# ${title}`, ...items.flatMap(itemBlocks)].join('\n\n');
}

function itemBlocks({ name, declaration, comment, examples, members }: ApiItem): string[] {
  const description = formatComment(comment).trim();
  const list = members.map((member) => {
    const about = inCell(formatComment(member.comment));
    const declared = `${member.name}${member.optional ? '?' : ''}: ${member.type.replaceAll(/\s+/g, ' ')}`;
    return `- \`${declared}\`${about && ` ${about}`}`;
  });
  return [
    `## ${name}`,
    fence('ts', declaration),
    ...(description ? [description] : []),
    ...examples.map((example) => fence('ts', example)),
    ...(list.length > 0 ? [list.join('\n')] : []),
  ];
}

function formatComment(parts: readonly Inline[]): string {
  return parts.map((part) => (part.kind === 'code' ? `\`${part.text}\`` : part.text)).join('');
}

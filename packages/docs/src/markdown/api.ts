import type { ApiItem, ApiPage, Piece } from '../api/page.ts';
import { fence } from './table.ts';

/** A page of the API reference as Markdown. */
export function apiMarkdown({ title, items }: ApiPage): string {
  return [`# ${title}`, ...items.flatMap(itemBlocks)].join('\n\n');
}

function itemBlocks({ name, declaration, comment, examples, members }: ApiItem): string[] {
  const told = text(comment).trim();
  const list = members.map((member) => {
    const about = text(member.comment)
      .trim()
      .replaceAll(/\s*\n\s*/g, ' ');
    return `- \`${member.name}${member.optional ? '?' : ''}: ${member.type.replaceAll(/\s+/g, ' ')}\`${about && ` ${about}`}`;
  });
  return [
    `## ${name}`,
    fence('ts', declaration),
    ...(told ? [told] : []),
    ...examples.map((example) => fence('ts', example)),
    ...(list.length > 0 ? [list.join('\n')] : []),
  ];
}

function text(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'code' ? `\`${piece.text}\`` : piece.text)).join('');
}

import { blocksOf, type Inline } from '../prose/blocks.ts';

/** A description in a table cell: paragraphs are separated by `<br>`, lists become HTML lists, since a cell is one line. */
export function inCell(text: string): string {
  const blocks = blocksOf(text).map((block) => {
    const lines = block.kind === 'list' ? block.items : [block.content];
    const texts = lines.map((line) => line.map(inlineText).join(''));
    return block.kind === 'list' ? `<ul>${texts.map((item) => `<li>${item}</li>`).join('')}</ul>` : texts.join('');
  });
  return blocks.reduce((cell, block) => {
    const separator = cell === '' || cell.endsWith('</ul>') || block.startsWith('<ul>') ? '' : '<br>';
    return cell + separator + block;
  }, '');
}

function inlineText({ kind, text }: Inline): string {
  return kind === 'code' ? `\`${text}\`` : text;
}

/** A description as a list item; its further lines are indented. */
export function bullet(text: string): string {
  return `- ${text.trim().replaceAll(/\n(?=.)/g, '\n  ')}`;
}

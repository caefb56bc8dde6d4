/** Splits a description into its first two sentences and the rest. A description of several paragraphs is split within the first. */
export function splitLead(text: string): readonly [lead: string, rest: string] {
  const [first = '', ...others] = text.split(/\n\n|\n(?=- )/);
  const sentences = first.match(/[^]*?(?:[。！？]|[.!?](?=\s|$)|$)/g)?.filter((sentence) => sentence !== '') ?? [];
  const lead = sentences.slice(0, 2).join('');
  const rest = [sentences.slice(2).join('').trim(), text.slice(first.length).replace(/^\n+/, '')].filter(
    (part) => part !== '',
  );
  return others.length > 0 || sentences.length > 2 ? [lead, rest.join('\n\n')] : [text, ''];
}

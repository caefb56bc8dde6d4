import { catalog } from '../data/read.ts';
import { localize, type Locale } from '../navigation/locale.ts';
import { homeWords } from '../words/home.ts';

/** The home page as Markdown. */
export function homeMarkdown(locale: Locale): {
  title: string;
  description: string;
  markdown: string;
} {
  const { title, tagline, unofficial, ways, waysTitle, points, pointsTitle, servicesTitle } = homeWords(locale);
  const services = catalog.map(({ service }) => `- [${localize(service.title, locale)}](./${service.id}/index.md)`);
  return {
    title: 'polyface',
    description: title,
    markdown: [
      '# polyface',
      `**${title}**`,
      tagline,
      unofficial,
      `## ${waysTitle}`,
      ways.map((way) => `- [${way.title}](./guides/${way.guide}/index.md): ${way.text}`).join('\n'),
      `## ${pointsTitle}`,
      points.map((point) => `- [${point.title}](./guides/${point.guide}/index.md): ${point.text}`).join('\n'),
      `## ${servicesTitle}`,
      services.join('\n'),
    ].join('\n\n'),
  };
}

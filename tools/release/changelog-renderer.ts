interface RendererConfig {
  /** The changes of a version. With version plans `description` is the text of a plan. */
  readonly changes: readonly { readonly description: string; readonly affectedProjects?: '*' | readonly string[] }[];
  readonly changelogEntryVersion: string;
  /** The package whose changelog it is. `null`: that of the repository. */
  readonly project: string | null;
}

const titles = ['Breaking changes', 'Features', 'Fixes'];

/**
 * Renders the entry of a version from its version plans: what breaks, features, fixes, then other text. The changelog of a package leaves out
 * what concerns another package only.
 */
export default class PolyfaceChangelogRenderer {
  readonly #config: RendererConfig;

  constructor(config: RendererConfig) {
    this.#config = config;
  }

  render(): string {
    const { changes, changelogEntryVersion, project } = this.#config;
    const texts = [...new Set(changes.map(({ description }) => description.trim()))];
    const sections = new Map<string, string[]>(titles.map((title) => [title, []]));
    for (const { title, text } of texts.flatMap(sectionsOf)) {
      const lines = text.split('\n').filter((line) => concerns(line, project));
      sections.set(title, [...(sections.get(title) ?? []), ...lines]);
    }
    const blocks = [...sections]
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => (title === '' ? lines.join('\n') : `### ${title}\n\n${lines.join('\n')}`));
    const body =
      blocks.length > 0 ? blocks.join('\n\n') : 'Released together with the other packages. Nothing changed here.';
    return `## ${changelogEntryVersion} (${new Date().toISOString().slice(0, 10)})\n\n${body}`;
  }
}

/** The parts of a version plan under `**Title**` lines. What comes before them has no title. */
function sectionsOf(plan: string): { title: string; text: string }[] {
  const [before = '', ...parts] = plan.split(/^\s*\*\*([^*\n]+)\*\*\s*$/m);
  const titled = parts.flatMap((title, index) =>
    index % 2 === 0 ? [{ title, text: (parts[index + 1] ?? '').trim() }] : [],
  );
  return [{ title: '', text: before.trim() }, ...titled].filter(({ text }) => text !== '');
}

/** Whether a line belongs in the changelog of a package: lines of another package do not, lines of a spec do. */
function concerns(line: string, project: string | null): boolean {
  const [, name] = /^[-*] ((?:@polyface\/[\w-]+|polyface))(?:\/[\w/-]+)?:/.exec(line) ?? [];
  return project === null || name === undefined || name === project;
}

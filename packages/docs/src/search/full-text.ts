import { containsTerms } from './match.ts';

/** A page that contains the words of a query in its text. */
export interface TextResult {
  readonly url: string;
  readonly title: string;
  /** HTML: the words are in `<mark>`. */
  readonly excerpt: string;
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<Fragment> }[] }>;
}

/** Pages that are read for one query. */
const maxRead = 14;
/** Pages that are shown for one query. */
const maxShown = 6;
let loading: Promise<Pagefind> | undefined;

/** The pages whose text contains every word of a query. Pagefind also returns pages that contain only a part of a word: they are left out. */
export async function searchText(query: string, base: string): Promise<readonly TextResult[]> {
  loading ??= load(base);
  loading.catch(() => (loading = undefined));
  const { results } = await (await loading).search(query);
  const pages = await Promise.all(results.slice(0, maxRead).map((result) => result.data()));
  return pages
    .filter(({ content, meta }) => containsTerms(`${meta['title'] ?? ''} ${content}`, query))
    .slice(0, maxShown)
    .map(({ url, excerpt, meta }) => ({
      url,
      excerpt,
      title: meta['title'] ?? url,
    }));
}

async function load(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 22 });
  await pagefind.init();
  return pagefind;
}

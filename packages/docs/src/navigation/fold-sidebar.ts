import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';

type Entry = StarlightRouteData['sidebar'][number];

/**
 * Shortens the sidebar: the group of the current page is expanded, every other group becomes a link to its first page. Without this, every
 * page would contain the links to all operations of all services.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  route.sidebar = route.sidebar.map((entry) => (holdsCurrent(entry) ? expand(entry) : fold(entry)));
});

function holdsCurrent(entry: Entry): boolean {
  return entry.type === 'group' ? entry.entries.some(holdsCurrent) : entry.isCurrent;
}

function expand(entry: Entry): Entry {
  return entry.type === 'group' ? { ...entry, collapsed: false } : entry;
}

function fold(entry: Entry): Entry {
  const first = firstLink(entry);
  return entry.type === 'group' && first ? { ...first, label: entry.label } : entry;
}

function firstLink(entry: Entry): (Entry & { type: 'link' }) | undefined {
  return entry.type === 'link' ? entry : entry.entries.map(firstLink).find(Boolean);
}

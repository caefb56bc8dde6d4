import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';

type Entry = StarlightRouteData['sidebar'][number];

/**
 * Shortens the navigation to what is near: the group that holds the page is whole, every other one is a link to its first page. A page
 * carries its whole navigation, and most of it would be the other services' operations.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  route.sidebar = route.sidebar.map((entry) => (holdsCurrent(entry) ? opened(entry) : folded(entry)));
});

function holdsCurrent(entry: Entry): boolean {
  return entry.type === 'group' ? entry.entries.some(holdsCurrent) : entry.isCurrent;
}

function opened(entry: Entry): Entry {
  return entry.type === 'group' ? { ...entry, collapsed: false } : entry;
}

function folded(entry: Entry): Entry {
  const first = firstLink(entry);
  return entry.type === 'group' && first ? { ...first, label: entry.label } : entry;
}

function firstLink(entry: Entry): (Entry & { type: 'link' }) | undefined {
  return entry.type === 'link' ? entry : entry.entries.map(firstLink).find(Boolean);
}

import { fileURLToPath } from 'node:url';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { apiGroups, breakable, groupOf } from '../api/groups.ts';
import { entriesOf } from '../api/entries.ts';
import { readCatalog } from '../data/read.ts';
import { firstGuide, guideGroups } from './guide-groups.ts';

const workspace = fileURLToPath(new URL('../../../../', import.meta.url));

/** The sidebar: guides, each service with its operations, errors, API reference. Chinese labels with English translations. */
export function sidebar(): NonNullable<StarlightUserConfig['sidebar']> {
  return [
    { label: '指南', translations: { en: 'Guides' }, items: guideItems() },
    ...readCatalog().map(({ service, operations }) => ({
      label: service.title.zh,
      translations: { en: service.title.en },
      collapsed: true,
      items: [
        { label: '概览', translations: { en: 'Overview' }, link: `/${service.id}/` },
        ...operations.map(({ title, slug }) => ({
          label: title.zh,
          translations: { en: title.en },
          link: `/${service.id}/${slug}/`,
        })),
      ],
    })),
    { label: '错误百科', translations: { en: 'Error reference' }, link: '/errors/' },
    {
      label: 'API 参考',
      translations: { en: 'API reference' },
      collapsed: true,
      items: [{ label: '全部', translations: { en: 'All packages' }, link: '/api/' }, ...apiItems()],
    },
  ];
}

/** The guides in their groups. The last group also has the pages that are not written as guides. */
function guideItems(): NonNullable<StarlightUserConfig['sidebar']> {
  const groups = guideGroups.map(({ title, guides }) => ({
    label: title.zh,
    translations: { en: title.en },
    items: guides.map((guide) => `guides/${guide}`),
  }));
  const pages = [
    { label: '限额一览', translations: { en: 'Limits' }, link: '/limits/' },
    { label: '性能', translations: { en: 'Performance' }, link: '/performance/' },
    { label: '更新日志', translations: { en: 'Changelog' }, link: '/changelog/' },
  ];
  return [
    `guides/${firstGuide}`,
    ...groups.slice(0, -1),
    { ...groups.at(-1)!, items: [...groups.at(-1)!.items, ...pages] },
  ];
}

/** The entries of the API reference in their groups. */
function apiItems(): NonNullable<StarlightUserConfig['sidebar']> {
  const entries = entriesOf(workspace);
  return apiGroups.flatMap((group) => {
    const own = entries.filter(({ slug }) => groupOf(slug) === group);
    const items = own.map(({ slug }) => ({ label: breakable(slug), link: `/api/${slug}/` }));
    return items.length > 0 ? [{ label: group.title.zh, translations: { en: group.title.en }, items }] : [];
  });
}

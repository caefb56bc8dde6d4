/** Click handler of the links to the other language: the other page opens at the same section, with the same form and filter. */
export function keepPlace({ target }: MouseEvent): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.language');
  if (!link) return;
  link.search = location.search;
  link.hash = location.hash === '' ? sectionInView() : location.hash;
}

/** The anchor of the section at the top of the window. The request of an operation's page is always in view, so it does not count. */
function sectionInView(): string {
  const headings = [...document.querySelectorAll('main h2[id]')].filter(
    (heading) => !heading.closest('.request') && heading.getBoundingClientRect().top < innerHeight / 3,
  );
  return headings.at(-1)?.id ?? '';
}

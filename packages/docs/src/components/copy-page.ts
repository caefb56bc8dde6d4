/** Click handler of the "Copy as Markdown" link: copies the linked file. If copying fails, follows the link. */
export function copyPage(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  if ((event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) return;
  event.preventDefault();
  const label = link.textContent;
  copy(link.href)
    .then(() => {
      link.textContent = link.dataset['copied'] ?? label;
      setTimeout(() => (link.textContent = label), 2_000);
    })
    .catch(() => location.assign(link.href));
}

async function copy(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`GET ${url} returned HTTP ${response.status}.`);
  await navigator.clipboard.writeText(await response.text());
}

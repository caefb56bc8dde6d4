/** Copies the Markdown twin of the page that a link leads to. Where that cannot be, the link leads to it. */
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

async function copy(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await navigator.clipboard.writeText(await response.text());
}

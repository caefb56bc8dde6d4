/** All that runs before a panel is used: the first sign of interest in one brings the rest, all of it at once. */

const panel = '[data-try]';
const act = () => import('./act.ts');

function on(event: Event): void {
  const root = event.target instanceof Element && event.target.closest<HTMLElement>(panel);
  if (!root) return;
  if (event.type === 'submit') event.preventDefault();
  handle(root, event);
}

function handle(root: HTMLElement, event?: Event): void {
  act()
    .then((loaded) => loaded.act(root, event))
    .catch((error: unknown) => {
      const says = root.querySelector('output');
      if (says && event?.type !== 'pointerover') says.textContent = root.dataset['failed'] ?? String(error);
      console.error(error);
    });
}

for (const type of ['pointerover', 'focusin', 'click', 'submit', 'input', 'change'])
  document.addEventListener(type, on);

// The page's own table names the codes: a menu of them in the HTML would tell them a second time.
for (const menu of document.querySelectorAll('[data-codes]'))
  menu.append(
    ...[...document.querySelectorAll('.e td:first-child code')].map(({ textContent }) => new Option(textContent)),
  );

if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      handle(target as HTMLElement);
    }
  });
  document.querySelectorAll('[data-try=live]').forEach((live) => seen.observe(live));
}

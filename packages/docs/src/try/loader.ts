/** The only script a page loads at first. The first event in a panel loads the rest. */

const panel = '[data-try]';
const loadEvents = () => import('./panel-events.ts');

function onEvent(event: Event): void {
  const root = event.target instanceof Element && event.target.closest<HTMLElement>(panel);
  if (!root) return;
  if (event.type === 'submit') event.preventDefault();
  handle(root, event);
}

function handle(root: HTMLElement, event?: Event): void {
  loadEvents()
    .then(({ handlePanelEvent }) => handlePanelEvent(root, event))
    .catch((error: unknown) => {
      const status = root.querySelector('output');
      if (status && event?.type !== 'pointerover') status.textContent = root.dataset['failed'] ?? String(error);
      console.error(error);
    });
}

for (const type of ['pointerover', 'focusin', 'click', 'submit', 'input', 'change'])
  document.addEventListener(type, onEvent);

// The error table of the page lists the codes. Filling the menu from it keeps them out of the HTML a second time.
for (const menu of document.querySelectorAll('[data-codes]'))
  menu.append(
    ...[...document.querySelectorAll('.errors td:first-child a code')].map(
      ({ textContent }) => new Option(textContent),
    ),
  );

if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      handle(target as HTMLElement);
    }
  });
  document.querySelectorAll('[data-try=live]').forEach((live) => observer.observe(live));
}

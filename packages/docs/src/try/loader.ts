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

// The error tables of the page list the codes. Filling the menu from them keeps them out of the HTML a second time.
for (const [index, menu] of document.querySelectorAll('[data-codes]').entries()) {
  const rows = document.querySelectorAll<HTMLTableRowElement>(
    `.errors ${index === 0 ? '>' : 'details'} .scroll tbody tr`,
  );
  for (const { cells } of rows) {
    const option = new Option(cells[0]!.querySelector('code')!.textContent);
    option.title = cells[1]!.firstChild?.textContent ?? '';
    option.dataset['kind'] =
      `${cells[0]!.querySelector('i')!.textContent} · ${cells[2]!.querySelector('small')!.textContent}`;
    menu.append(option);
  }
}

// The sample that the reader chooses is shown on every page. `Samples.astro` reads the choice.
for (const sample of document.querySelectorAll<HTMLDetailsElement>('.samples details')) {
  sample.querySelector('summary')!.addEventListener('click', (event) => {
    // The open tab stays open.
    if (sample.open && CSS.supports('selector(::details-content)')) event.preventDefault();
    const { id } = sample.id === '' ? sample.querySelector('details[open]')! : sample;
    write('polyface:sample', id.slice('sample-'.length));
  });
}

// An address with an input or a simulated response, which a colleague may have sent, is restored.
const run = /[?&](input|simulate)=/.test(location.search) && document.querySelector<HTMLElement>('[data-try=run]');
if (run) handle(run);

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is blocked: the choice lasts until the page is closed.
  }
}

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

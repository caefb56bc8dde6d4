import { operationData } from './call/chunks.ts';
import { liveService } from './call/service.ts';
import { readForm } from './form/read.ts';
import { loadedOnce } from './loaded-once.ts';
import { schemesOf } from './sign/schemes.ts';
import { showDifference, showWalk } from './sign/show.ts';
import { walk, type Pen } from './sign/walk.ts';
import { wordsIn } from './words.ts';

/** A panel that shows each step of a signature. */
export interface SignPanel {
  on(event: Event | undefined): Promise<void>;
  refresh(): Promise<void>;
}

/** The panel at an element: loaded when it is first asked for. */
export const signPanel: (root: HTMLElement) => Promise<SignPanel> = loadedOnce(new WeakMap(), load);

/** Signs anew what is in the form of the page. */
export async function refreshSigns(): Promise<void> {
  for (const root of document.querySelectorAll<HTMLElement>('[data-try=sign]')) await (await signPanel(root)).refresh();
}

async function load(root: HTMLElement): Promise<SignPanel> {
  const { service: id = '', operation: slug = '' } = root.dataset;
  const [service, data] = await Promise.all([liveService(id), operationData(id, slug)]);
  const operation = service.operation(data.constant);
  const words = wordsIn(root.lang);
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-k=${name}]`)!;
  const field = (name: string) => part(name) as HTMLInputElement;
  const says = root.querySelector('output')!;
  let stringToSign = '';
  let latest = 0;

  function pen(): Pen {
    const now = Date.parse(field('clock').value);
    field('clock').ariaInvalid = String(Number.isNaN(now));
    field('secret').ariaInvalid = String(field('secret').value === '');
    const scheme = root.querySelector<HTMLSelectElement>('[data-k=scheme]')?.value;
    const signing = schemesOf(service.data.protocol).find(({ name }) => name === scheme)?.signing;
    return { keyId: field('keyId').value, secret: field('secret').value, now, nonce: field('nonce').value, signing };
  }

  async function refresh(): Promise<void> {
    const number = ++latest;
    const held = pen();
    if (Number.isNaN(held.now) || held.secret === '') return;
    const fields = document.querySelector('[data-try=run] [data-fields]');
    try {
      const steps = await walk(operation, fields ? readForm(fields) : (data.example ?? {}), held);
      if (number !== latest) return;
      ({ stringToSign } = steps);
      root.querySelector('[data-shown]')!.innerHTML = showWalk(steps, words, root.lang).text;
      says.textContent = '';
      compare();
    } catch (error) {
      says.textContent = `${words('cannotSign')} ${(error as Error).message}`;
    }
  }

  function compare(): void {
    const pasted = (part('paste') as HTMLTextAreaElement).value;
    root.querySelector('[data-difference]')!.innerHTML = showDifference(stringToSign, pasted, words).text;
  }

  return {
    refresh,
    async on(event) {
      const target = event?.target as HTMLElement;
      if (event?.type === 'click' && target.matches('[data-now]')) field('clock').value = new Date().toISOString();
      else if (event?.type === 'click' && target.matches('[data-fresh]')) field('nonce').value = crypto.randomUUID();
      else if (event?.type === 'input' && target === part('paste') && stringToSign !== '') return compare();
      else if (event?.type !== 'input' && event?.type !== 'change') return;
      await refresh();
    },
  };
}

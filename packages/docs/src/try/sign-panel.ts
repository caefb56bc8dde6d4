import { typedInput } from '../data/typed-input.ts';
import { optionValues } from '../data/option-values.ts';
import { operationData } from './call/chunks.ts';
import { liveService } from './call/service.ts';
import { readForm } from './form/read.ts';
import { loadOnce } from './load-once.ts';
import { renderDifference, renderSteps } from './sign/render.ts';
import { schemesOf } from './sign/schemes.ts';
import { signingSteps, type SigningInput } from './sign/steps.ts';
import { wordsIn } from './words.ts';

/** A panel that shows each step of a signature. */
export interface SignPanel {
  on(event: Event | undefined): Promise<void>;
  refresh(): Promise<void>;
}

/** Loads the panel of an element. Later calls return the same panel. */
export const signPanel: (root: HTMLElement) => Promise<SignPanel> = loadOnce(new WeakMap(), load);

/** Signs the current content of the page's form again. */
export async function refreshSigns(): Promise<void> {
  for (const root of document.querySelectorAll<HTMLElement>('[data-try=sign]')) await (await signPanel(root)).refresh();
}

async function load(root: HTMLElement): Promise<SignPanel> {
  const { service: id = '', operation: slug = '' } = root.dataset;
  const [service, data] = await Promise.all([liveService(id), operationData(id, slug)]);
  const operation = service.operation(data.constant);
  const words = wordsIn(root.lang);
  const field = (name: string) => fieldOf(root, name);
  const status = root.querySelector('output')!;
  let stringToSign = '';
  let latest = 0;

  async function refresh(): Promise<void> {
    const number = ++latest;
    const options = optionValues(service.data, data);
    const values = { ...readSigningInput(root, service.data.protocol), options };
    if (Number.isNaN(values.now) || values.secret === '') return;
    const fields = document.querySelector('[data-try=run] [data-fields]');
    try {
      const steps = await signingSteps(
        operation,
        typedInput(fields ? readForm(fields) : (data.example ?? {}), operation),
        values,
      );
      if (number !== latest) return;
      ({ stringToSign } = steps);
      root.querySelector('[data-output]')!.innerHTML = renderSteps(steps, words, root.lang).text;
      status.textContent = '';
      compare();
    } catch (error) {
      status.textContent = `${words('cannotSign')} ${(error as Error).message}`;
    }
  }

  function compare(): void {
    const difference = renderDifference(stringToSign, field('paste').value, words);
    root.querySelector('[data-difference]')!.innerHTML = difference.text;
  }

  return {
    refresh,
    async on(event) {
      const target = event?.target as HTMLElement;
      if (event?.type === 'click' && target.matches('[data-now]')) field('clock').value = new Date().toISOString();
      else if (event?.type === 'click' && target.matches('[data-new-nonce]'))
        field('nonce').value = crypto.randomUUID();
      else if (event?.type === 'input' && target === field('paste') && stringToSign !== '') return compare();
      else if (event?.type !== 'input' && event?.type !== 'change') return;
      await refresh();
    },
  };
}

/** Reads the values to sign with. Marks the clock and the secret if they are invalid. */
function readSigningInput(root: HTMLElement, protocol: string): SigningInput {
  const [keyId, secret, clock, nonce] = ['keyId', 'secret', 'clock', 'nonce'].map((name) => fieldOf(root, name));
  const now = Date.parse(clock!.value);
  clock!.ariaInvalid = String(Number.isNaN(now));
  secret!.ariaInvalid = String(secret!.value === '');
  const scheme = root.querySelector<HTMLSelectElement>('[data-k=scheme]')?.value;
  const signing = schemesOf(protocol).find(({ name }) => name === scheme)?.signing;
  return { keyId: keyId!.value, secret: secret!.value, now, nonce: nonce!.value, signing };
}

function fieldOf(root: HTMLElement, name: string): HTMLInputElement {
  return root.querySelector<HTMLInputElement>(`[data-k=${name}]`)!;
}

import type { CanonicalForm } from '@polyface/runtime/server';
import { typedInput } from '../data/typed-input.ts';
import { optionValues } from '../data/option-values.ts';
import { documentedOf, operationData } from './call/chunks.ts';
import { liveService } from './call/service.ts';
import { readForm } from './form/read.ts';
import { loadOnce } from './load-once.ts';
import { checkPastedText } from './sign/paste/check-pasted-text.ts';
import { renderPasteResult } from './sign/paste/render-paste-result.ts';
import { UnreadablePaste, type UnreadableReason } from './sign/paste/unreadable.ts';
import { renderSteps } from './sign/render.ts';
import { schemesOf } from './sign/schemes.ts';
import { signingSteps, unsignedRequest, type SigningInput } from './sign/steps.ts';
import { wordsIn, type Word } from './words.ts';

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
  const [service, data, { protocol }] = await Promise.all([liveService(id), operationData(id, slug), documentedOf(id)]);
  const operation = service.operation(data.constant);
  const words = wordsIn(root.lang);
  const field = (name: string) => fieldOf(root, name);
  const status = root.querySelector('output')!;
  let latest = 0;

  async function refresh(): Promise<void> {
    const number = ++latest;
    const options = optionValues(service.data, data);
    const values = { ...readSigningInput(root, service.data.protocol), options };
    if (Number.isNaN(values.now) || values.secret === '') return;
    try {
      const input = formInput();
      const steps = await signingSteps(operation, input, values);
      if (number !== latest) return;
      root.querySelector('[data-output]')!.innerHTML = renderSteps(steps, words, root.lang).text;
      status.textContent = '';
      await check(values, input, steps, number);
    } catch (error) {
      status.textContent = `${words('cannotSign')} ${(error as Error).message}`;
    }
  }

  function formInput(): unknown {
    const fields = document.querySelector('[data-try=run] [data-fields]');
    return typedInput(fields ? readForm(fields) : (data.example ?? {}), operation);
  }

  /** Shows whether the mock accepts the pasted text. */
  async function check(values: SigningInput, input: unknown, own: CanonicalForm, number: number): Promise<void> {
    const output = root.querySelector('[data-difference]')!;
    const text = field('paste').value;
    if (text.trim() === '') return output.replaceChildren();
    const plain = await unsignedRequest(operation, input, values);
    try {
      const result = await checkPastedText(service, text, { ...values, plain, own, signers: protocol.signers });
      if (number === latest) output.innerHTML = renderPasteResult(result, words, root.lang, Date.now()).text;
    } catch (error) {
      if (!(error instanceof UnreadablePaste)) throw error;
      if (number === latest) output.textContent = words(unreadable[error.reason]);
    }
  }

  return {
    refresh,
    async on(event) {
      const target = event?.target as HTMLElement;
      if (event?.type === 'click' && target.matches('[data-now]')) field('clock').value = new Date().toISOString();
      else if (event?.type === 'click' && target.matches('[data-new-nonce]'))
        field('nonce').value = crypto.randomUUID();
      else if (event?.type !== 'input' && event?.type !== 'change') return;
      await refresh();
    },
  };
}

/** What to do with a text that cannot be read. */
const unreadable: Readonly<Record<UnreadableReason, Word>> = {
  empty: 'pasteUnknown',
  unknown: 'pasteUnknown',
  variables: 'pasteVariables',
  file: 'pasteFile',
  noUrl: 'pasteNoUrl',
  shortened: 'pasteShortened',
};

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

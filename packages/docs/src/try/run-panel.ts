import { InvalidInputError } from '@polyface/runtime';
import type { OperationData } from '../data/types.ts';
import { operationData } from './call/chunks.ts';
import { run } from './call/run.ts';
import { liveService, type LiveService } from './call/service.ts';
import { add, chooseVariant, cut, type Form } from './form/change.ts';
import { takeFile } from './form/file.ts';
import { readForm } from './form/read.ts';
import { renderShape } from './form/render.ts';
import { loadedOnce } from './loaded-once.ts';
import { showIssues } from './show/issues.ts';
import { showOutcome, summary } from './show/outcome.ts';
import { refreshSigns } from './sign-panel.ts';
import { wordsIn } from './words.ts';

/** A panel that calls an operation. */
export interface RunPanel {
  on(event: Event | undefined): Promise<void>;
}

/** The panel at an element: loaded when it is first asked for. */
export const runPanel: (root: HTMLElement) => Promise<RunPanel> = loadedOnce(new WeakMap(), load);

async function load(root: HTMLElement): Promise<RunPanel> {
  const { service: id = '', operation: slug = '' } = root.dataset;
  const [service, operation] = await Promise.all([liveService(id), operationData(id, slug)]);
  return createRunPanel(root, service, operation);
}

function createRunPanel(root: HTMLElement, service: LiveService, operation: OperationData): RunPanel {
  const words = wordsIn(root.lang);
  const fields = root.querySelector<HTMLElement>('[data-fields]')!;
  const says = root.querySelector('output')!;
  const shown = root.querySelector<HTMLElement>('[data-shown]')!;
  const answer = root.querySelector<HTMLSelectElement>('[data-answer]')!;
  const form: Form = { root: fields, shape: operation.input, words };
  let first = true;
  let running = false;

  async function press(): Promise<void> {
    if (running) return;
    if (!globalThis.crypto.subtle) return void (says.textContent = words('noCrypto'));
    running = true;
    says.textContent = words('running');
    try {
      const outcome = await run(service, { operation, input: readForm(fields), answer: answer.value, first });
      first = false;
      says.textContent = summary(outcome, words);
      says.dataset['ok'] = String(!outcome.error);
      shown.innerHTML = showOutcome(outcome, { service: service.data, operation, words, locale: root.lang }).text;
      showIssues(fields, outcome.error instanceof InvalidInputError ? outcome.error.issues : [], root.lang);
    } finally {
      running = false;
    }
  }

  function reset(): void {
    service.memory?.forget();
    service.mock.reset();
    fields.innerHTML = renderShape(operation.input, operation.example, words).text;
    answer.value = '';
    shown.replaceChildren();
    first = true;
    says.textContent = words('resetDone');
  }

  function click(button: HTMLElement): void {
    const list = button.closest<HTMLElement>('[data-l]');
    if (button.matches('[data-reset]')) reset();
    else if (list && button.matches('[data-add]')) add(form, list);
    else if (list && button.matches('[data-cut]')) cut(form, list, button.dataset['cut'] ?? '');
  }

  async function change(target: HTMLElement): Promise<void> {
    const union = target.closest<HTMLElement>('[data-u]');
    if (target instanceof HTMLInputElement && target.type === 'file') await takeFile(target);
    else if (union && target instanceof HTMLSelectElement && target.name === '')
      chooseVariant(form, union, Number(target.value));
  }

  return {
    async on(event) {
      const target = event?.target as HTMLElement;
      if (event?.type === 'submit') await press();
      if (event?.type === 'click') click(target);
      if (event?.type === 'change') await change(target);
      if (['click', 'change', 'input'].includes(event?.type ?? '')) await refreshSigns();
    },
  };
}

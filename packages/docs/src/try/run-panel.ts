import { InvalidInputError } from '@polyface/runtime';
import type { OperationData } from '../data/types.ts';
import { operationData } from './call/chunks.ts';
import { run } from './call/run.ts';
import { liveService, type LiveService } from './call/service.ts';
import { addItem, chooseVariant, removeItem, type Form } from './form/change.ts';
import { loadFile } from './form/file.ts';
import { readForm } from './form/read.ts';
import { renderShape } from './form/render.ts';
import { loadOnce } from './load-once.ts';
import { showIssues } from './show/issues.ts';
import { renderResult, summary } from './show/result.ts';
import { refreshSigns } from './sign-panel.ts';
import { wordsIn } from './words.ts';

/** A panel that calls an operation. */
export interface RunPanel {
  on(event: Event | undefined): Promise<void>;
}

/** Loads the panel of an element. Later calls return the same panel. */
export const runPanel: (root: HTMLElement) => Promise<RunPanel> = loadOnce(new WeakMap(), load);

async function load(root: HTMLElement): Promise<RunPanel> {
  const { service: id = '', operation: slug = '' } = root.dataset;
  const [service, operation] = await Promise.all([liveService(id), operationData(id, slug)]);
  return createRunPanel(root, service, operation);
}

function createRunPanel(root: HTMLElement, service: LiveService, operation: OperationData): RunPanel {
  const words = wordsIn(root.lang);
  const fields = root.querySelector<HTMLElement>('[data-fields]')!;
  const status = root.querySelector('output')!;
  const output = root.querySelector<HTMLElement>('[data-output]')!;
  const simulate = root.querySelector<HTMLSelectElement>('[data-simulate]')!;
  const form: Form = { root: fields, shape: operation.input, words };
  let isFirst = true;
  let isRunning = false;

  async function submit(): Promise<void> {
    if (isRunning) return;
    if (!globalThis.crypto.subtle) return void (status.textContent = words('noCrypto'));
    isRunning = true;
    status.textContent = words('running');
    try {
      const result = await run(service, {
        operation,
        input: readForm(fields),
        simulate: simulate.value,
        isFirst,
      });
      isFirst = false;
      status.textContent = summary(result, words);
      status.dataset['ok'] = String(!result.error);
      output.innerHTML = renderResult(result, {
        service: service.data,
        operation,
        words,
        locale: root.lang,
      }).text;
      showIssues(fields, result.error instanceof InvalidInputError ? result.error.issues : [], root.lang);
    } finally {
      isRunning = false;
    }
  }

  function reset(): void {
    service.session?.reset();
    service.mock.reset();
    fields.innerHTML = renderShape(operation.input, operation.example, words).text;
    simulate.value = '';
    output.replaceChildren();
    isFirst = true;
    status.textContent = words('resetDone');
  }

  return {
    async on(event) {
      const target = event?.target as HTMLElement;
      if (event?.type === 'submit') await submit();
      if (event?.type === 'click' && target.matches('[data-reset]')) reset();
      else if (event?.type === 'click') clickInForm(form, target);
      if (event?.type === 'change') await changeInForm(form, target);
      if (['click', 'change', 'input'].includes(event?.type ?? '')) await refreshSigns();
    },
  };
}

function clickInForm(form: Form, button: HTMLElement): void {
  const list = button.closest<HTMLElement>('[data-l]');
  if (list && button.matches('[data-add]')) addItem(form, list);
  else if (list && button.matches('[data-remove]')) removeItem(form, list, button.dataset['remove'] ?? '');
}

async function changeInForm(form: Form, target: HTMLElement): Promise<void> {
  const union = target.closest<HTMLElement>('[data-u]');
  if (target instanceof HTMLInputElement && target.type === 'file') await loadFile(target);
  else if (union && target instanceof HTMLSelectElement && target.name === '')
    chooseVariant(form, union, Number(target.value));
}

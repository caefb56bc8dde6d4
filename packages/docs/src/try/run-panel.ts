import { InvalidInputError } from '@polyface/runtime';
import type { OperationData } from '../data/types.ts';
import { readAddress, writeAddress } from './address.ts';
import { operationData } from './call/chunks.ts';
import { serverAddress, setServerAddress } from './call/mock-server.ts';
import { run, type RunResult } from './call/run.ts';
import { liveService, type LiveService } from './call/service.ts';
import { addItem, chooseVariant, removeItem, type Form } from './form/change.ts';
import { loadFile } from './form/file.ts';
import { readForm } from './form/read.ts';
import { renderShape } from './form/render.ts';
import { loadOnce } from './load-once.ts';
import { createRunHistory } from './run-history.ts';
import { refreshSamples } from './sample-panel.ts';
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
  const panel = createRunPanel(root, service, operation);
  await panel.restore();
  return panel;
}

function createRunPanel(
  root: HTMLElement,
  service: LiveService,
  operation: OperationData,
): RunPanel & { restore(): Promise<void> } {
  const words = wordsIn(root.lang);
  const find = <Found extends Element>(selector: string) => root.querySelector<Found>(selector)!;
  const [fields, output] = [find<HTMLElement>('[data-fields]'), find<HTMLElement>('[data-output]')];
  const [status, simulate] = [find<HTMLOutputElement>('output'), find<HTMLSelectElement>('[data-simulate]')];
  const server = find<HTMLInputElement>('[data-server]');
  const form: Form = { root: fields, shape: operation.input, words };
  const past = createRunHistory(find<HTMLElement>('[data-history]'), words);
  server.value = serverAddress();
  let isFirst = true;
  let isRunning = false;

  function showStatus(text: string, state: 'pending' | 'success' | 'failure' | ''): void {
    status.textContent = text;
    status.dataset['state'] = state;
    root.ariaBusy = String(state === 'pending');
  }

  function show(result: RunResult): void {
    const text = summary(result, words);
    showStatus(text, result.error ? 'failure' : 'success');
    output.innerHTML = renderResult(result, { service: service.data, operation, words, locale: root.lang }).text;
    showIssues(fields, result.error instanceof InvalidInputError ? result.error.issues : [], root.lang);
    past.add(result, text);
  }

  async function submit(): Promise<void> {
    if (isRunning) return;
    if (!globalThis.crypto.subtle) return showStatus(words('noCrypto'), 'failure');
    isRunning = true;
    showStatus(words('running'), 'pending');
    try {
      const request = {
        operation,
        input: readForm(fields),
        simulate: simulate.value,
        isFirst,
        server: serverAddress(),
      };
      show(await run(service, request));
      isFirst = false;
    } catch (error) {
      showStatus(`${words('failed')} ${(error as Error).message}`, 'failure');
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
    showStatus(words('resetDone'), '');
  }

  /** Shows the current form in the samples, the signature and the address. */
  async function refresh(): Promise<void> {
    const input = readForm(fields);
    writeAddress(operation, { input, simulate: simulate.value });
    root.querySelector('[data-meaning]')!.textContent = simulate.selectedOptions[0]?.dataset['kind'] ?? '';
    await Promise.all([refreshSigns(), refreshSamples(service, operation, input)]);
  }

  return {
    async restore() {
      const { input, simulate: code } = readAddress();
      if (input !== undefined) fields.innerHTML = renderShape(operation.input, input, words).text;
      // The event that loaded the panel may have chosen a response already.
      if (code !== '' && [...simulate.options].some(({ value }) => value === code)) simulate.value = code;
      if (input !== undefined || code !== '') await refresh();
    },
    async on(event) {
      const target = event?.target as HTMLElement;
      if (event?.type === 'submit') return submit();
      if (event?.type === 'input' && target.matches('[data-filter]')) return filterCodes(simulate, target);
      if (event?.type === 'change' && target === server)
        return showStatus(setServerAddress(server.value) ? '' : words('badAddress'), '');
      if (event?.type === 'change' && target.matches('[data-run]')) return past.choose();
      if (event?.type === 'click' && target.matches('[data-settings]')) toggleSettings(target);
      if (event?.type === 'click' && target.matches('[data-reset]')) reset();
      else if (event?.type === 'click') clickInForm(form, target);
      if (event?.type === 'change') await changeInForm(form, target);
      if (
        event?.type === 'input' ||
        event?.type === 'change' ||
        target?.closest('[data-reset], [data-add], [data-remove]')
      )
        await refresh();
    },
  };
}

function toggleSettings(button: HTMLElement): void {
  const panel = button.nextElementSibling as HTMLElement;
  panel.hidden = !panel.hidden;
  button.ariaExpanded = String(!panel.hidden);
}

/** Leaves only the simulated responses whose code or meaning contains a text. */
function filterCodes(simulate: HTMLSelectElement, field: HTMLElement): void {
  const text = (field as HTMLInputElement).value.trim().toLowerCase();
  for (const option of simulate.options) {
    option.hidden = text !== '' && !`${option.text} ${option.title}`.toLowerCase().includes(text);
  }
  const first = [...simulate.options].find((option) => !option.hidden);
  if (text !== '' && first && simulate.selectedOptions[0]?.hidden) {
    simulate.value = first.value;
    simulate.dispatchEvent(new Event('change', { bubbles: true }));
  }
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

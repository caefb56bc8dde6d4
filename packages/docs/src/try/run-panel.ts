import { InvalidInputError } from '@polyface/runtime';
import type { OperationData } from '../data/types.ts';
import { readAddress, writeAddress } from './address.ts';
import { operationData } from './call/chunks.ts';
import { serverAddress } from './call/mock-server.ts';
import { run, type RunResult } from './call/run.ts';
import { liveService, type LiveService } from './call/service.ts';
import { failureText } from './failure-text.ts';
import { addItem, chooseVariant, removeItem, type Form } from './form/change.ts';
import { loadFile } from './form/file.ts';
import { readForm } from './form/read.ts';
import { renderShape } from './form/render.ts';
import { loadOnce } from './load-once.ts';
import { createRunHistory, type RunHistory } from './run-history.ts';
import { refreshSamples } from './sample-panel.ts';
import { changeTarget, renderSettings, showTarget } from './server-switch.ts';
import { showIssues } from './show/issues.ts';
import { renderResult, summary } from './show/result.ts';
import { refreshSigns } from './sign-panel.ts';
import { wordsIn, type Words } from './words.ts';

/** A panel that calls an operation. */
export interface RunPanel {
  on(event: Event | undefined): Promise<void>;
}

/** Loads the panel of an element. Later calls return the same panel. */
export const runPanel: (root: HTMLElement) => Promise<RunPanel> = loadOnce(new WeakMap(), load);

async function load(root: HTMLElement): Promise<RunPanel> {
  const { service: id = '', operation: slug = '' } = root.dataset;
  const [service, operation] = await Promise.all([liveService(id), operationData(id, slug)]);
  const panel = new OperationPanel(root, service, operation);
  await panel.restore();
  return panel;
}

/** The panel of one operation: its form, the response to simulate, the last result and the results before. */
class OperationPanel implements RunPanel {
  readonly #root: HTMLElement;
  readonly #service: LiveService;
  readonly #operation: OperationData;
  readonly #words: Words;
  readonly #form: Form;
  readonly #history: RunHistory;
  readonly #fields: HTMLElement;
  readonly #output: HTMLElement;
  readonly #status: HTMLElement;
  readonly #simulate: HTMLSelectElement;
  #isFirst = true;
  #isRunning = false;

  constructor(root: HTMLElement, service: LiveService, operation: OperationData) {
    this.#root = root;
    this.#service = service;
    this.#operation = operation;
    this.#words = wordsIn(root.lang);
    this.#fields = root.querySelector('[data-fields]')!;
    this.#output = root.querySelector('[data-output]')!;
    this.#status = root.querySelector('output')!;
    this.#simulate = root.querySelector('[data-simulate]')!;
    showTarget(root, this.#words);
    this.#form = { root: this.#fields, shape: operation.input, words: this.#words };
    this.#history = createRunHistory(root.querySelector('[data-history]')!, this.#words);
  }

  /** Shows what the address says: an input and a simulated response. */
  async restore(): Promise<void> {
    const { input, simulate: code } = readAddress();
    if (input !== undefined) this.#renderForm(input);
    // The event that loaded the panel may have chosen a response already.
    const isKnown = [...this.#simulate.options].some(({ value }) => value === code);
    if (code !== '' && isKnown) this.#simulate.value = code;
    if (input !== undefined || code !== '') await this.#refresh();
  }

  async on(event: Event | undefined): Promise<void> {
    const target = event?.target as HTMLElement;
    switch (event?.type) {
      case 'submit':
        return this.#submit();
      case 'input':
        return target.matches('[data-filter]') ? filterCodes(this.#simulate, target) : this.#refresh();
      case 'change':
        return this.#change(target);
      case 'click':
        return this.#click(target);
    }
  }

  async #change(target: HTMLElement): Promise<void> {
    if (target.matches('[data-target], [data-server]'))
      return this.#showStatus(changeTarget(this.#root, this.#words) ? '' : this.#words('badAddress'), '');
    if (target.matches('[data-run]')) return this.#history.choose();
    await changeInForm(this.#form, target);
    await this.#refresh();
  }

  async #click(target: HTMLElement): Promise<void> {
    if (target.matches('[data-settings]')) return toggleSettings(target, this.#words);
    if (target.matches('[data-reset]')) this.#reset();
    else clickInForm(this.#form, target);
    if (target.closest('[data-reset], [data-add], [data-remove]')) await this.#refresh();
  }

  async #submit(): Promise<void> {
    if (this.#isRunning) return;
    if (!globalThis.crypto.subtle) return this.#showStatus(this.#words('noCrypto'), 'failure');
    this.#isRunning = true;
    this.#showStatus(this.#words('running'), 'pending');
    try {
      const simulate = this.#simulate.value;
      const input = readForm(this.#fields);
      const request = { operation: this.#operation, input, simulate, isFirst: this.#isFirst, server: serverAddress() };
      this.#show(await run(this.#service, request));
      this.#isFirst = false;
    } catch (error) {
      this.#showStatus(failureText(error, this.#words), 'failure');
      this.#output.replaceChildren();
    } finally {
      this.#isRunning = false;
    }
  }

  #show(result: RunResult): void {
    const text = summary(result, this.#words);
    const context = {
      service: this.#service.data,
      operation: this.#operation,
      words: this.#words,
      locale: this.#root.lang,
    };
    this.#showStatus(text, result.error ? 'failure' : 'success');
    this.#output.innerHTML = renderResult(result, context).text;
    showIssues(this.#fields, result.error instanceof InvalidInputError ? result.error.issues : [], this.#root.lang);
    this.#history.add(result, text);
  }

  #showStatus(text: string, state: 'pending' | 'success' | 'failure' | ''): void {
    this.#status.textContent = text;
    this.#status.dataset['state'] = state;
    this.#root.ariaBusy = String(state === 'pending');
  }

  #reset(): void {
    this.#service.session?.reset();
    this.#service.mock.reset();
    this.#renderForm(this.#operation.example);
    this.#simulate.value = '';
    this.#output.replaceChildren();
    this.#isFirst = true;
    this.#showStatus(this.#words('resetDone'), '');
  }

  #renderForm(input: unknown): void {
    this.#fields.innerHTML = renderShape(this.#operation.input, input, this.#words).text;
  }

  /** Shows the current form in the samples, the signature and the address. */
  async #refresh(): Promise<void> {
    const input = readForm(this.#fields);
    const simulate = this.#simulate;
    writeAddress(this.#operation, { input, simulate: simulate.value });
    const { title = '', dataset: { kind } = {} } = simulate.selectedOptions[0] ?? {};
    this.#root.querySelector('[data-meaning]')!.textContent = [title, kind].filter(Boolean).join(' · ');
    await Promise.all([refreshSigns(), refreshSamples(this.#service, this.#operation, input)]);
  }
}

function toggleSettings(button: HTMLElement, words: Words): void {
  const panel = button.closest('form')!.querySelector('[data-settings-panel]')!;
  const isOpen = button.ariaExpanded === 'true';
  panel.innerHTML = isOpen ? '' : renderSettings(words).text;
  button.ariaExpanded = String(!isOpen);
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

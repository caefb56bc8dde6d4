import { operationData } from './call/chunks.ts';
import { serverAddress } from './call/mock-server.ts';
import { run, type RunResult } from './call/run.ts';
import { liveService } from './call/service.ts';
import { failureText } from './failure-text.ts';
import { renderResult, summary } from './show/result.ts';
import { wordsIn } from './words.ts';

/** Simulates the error code that a button names and shows the result below the button. */
export async function runCode(root: HTMLElement, event: Event | undefined): Promise<void> {
  const { service: id = '', operation: slug = '' } = root.dataset;
  const [service, operation] = await Promise.all([liveService(id), operationData(id, slug)]);
  const button = event?.type === 'click' && (event.target as Element).closest<HTMLButtonElement>('button[value]');
  if (!button) return;
  const words = wordsIn(root.lang);
  const simulate = button.value;
  const request = { operation, input: operation.example, simulate, isFirst: false, server: serverAddress() };
  const [status, output] = [root.querySelector('output')!, root.querySelector('[data-output]')!];
  let result: RunResult;
  try {
    result = await run(service, request);
  } catch (error) {
    status.dataset['state'] = 'failure';
    return void (status.textContent = failureText(error, words));
  }
  status.dataset['state'] = result.error ? 'failure' : 'success';
  status.textContent = summary(result, words);
  output.innerHTML = renderResult(result, { service: service.data, operation, words, locale: root.lang }).text;
}

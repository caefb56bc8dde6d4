import { operationData } from './call/chunks.ts';
import { run } from './call/run.ts';
import { liveService } from './call/service.ts';
import { showOutcome, summary } from './show/outcome.ts';
import { wordsIn } from './words.ts';

/** Triggers the documented error a button names, and shows it behind the button. */
export async function runCode(root: HTMLElement, event: Event | undefined): Promise<void> {
  const { service: id = '', operation: slug = '' } = root.dataset;
  const [service, operation] = await Promise.all([liveService(id), operationData(id, slug)]);
  const button = event?.type === 'click' && (event.target as Element).closest<HTMLButtonElement>('button[value]');
  if (!button) return;
  const words = wordsIn(root.lang);
  const outcome = await run(service, { operation, input: operation.example, answer: button.value, first: false });
  const [says, shown] = [root.querySelector('output')!, root.querySelector('[data-shown]')!];
  says.textContent = summary(outcome, words);
  shown.innerHTML = showOutcome(outcome, { service: service.data, operation, words, locale: root.lang }).text;
}

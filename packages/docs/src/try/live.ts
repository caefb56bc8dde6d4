import { liveService } from './call/service.ts';
import { renderLiveCall, runLiveCall } from './live/live-call.ts';
import { wordsIn } from './words.ts';

/** Milliseconds between the two calls. */
const pause = 3_200;
const running = new WeakSet<Element>();

/** Runs the call of the home page: first with a wrong secret, which the mock refuses, then with the correct one. */
export async function live(root: HTMLElement, event: Event | undefined): Promise<void> {
  const isRunAgain = event?.type === 'click' && (event.target as Element).closest('[data-again]');
  if ((event && !isRunAgain) || running.has(root)) return;
  running.add(root);
  const words = wordsIn(root.lang);
  const output = root.querySelector<HTMLElement>('[data-output]')!;
  try {
    const service = await liveService(root.dataset['service']!);
    for (const hasRightSecret of [false, true]) {
      const result = await runLiveCall(service, root.dataset['operation']!, hasRightSecret);
      output.innerHTML = renderLiveCall(result, words, root.lang).text;
      output.classList.toggle('play', !matchMedia('(prefers-reduced-motion: reduce)').matches);
      if (!hasRightSecret) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  } finally {
    running.delete(root);
  }
}

import { liveService } from './call/service.ts';
import { liveTake, showTake } from './live/take.ts';
import { wordsIn } from './words.ts';

const pause = 3_200;
const running = new WeakSet<Element>();

/** Runs the call of the landing page: with the right secret, then with a wrong one. */
export async function live(root: HTMLElement, event: Event | undefined): Promise<void> {
  const pressed = event?.type === 'click' && (event.target as Element).closest('[data-again]');
  if ((event && !pressed) || running.has(root)) return;
  running.add(root);
  const words = wordsIn(root.lang);
  const shown = root.querySelector<HTMLElement>('[data-shown]')!;
  try {
    const service = await liveService(root.dataset['service']!);
    for (const right of [true, false]) {
      const take = await liveTake(service, root.dataset['operation']!, right);
      shown.innerHTML = showTake(take, words, root.lang).text;
      shown.classList.toggle('play', !matchMedia('(prefers-reduced-motion: reduce)').matches);
      if (right) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  } finally {
    running.delete(root);
  }
}

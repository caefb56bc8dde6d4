import type { RunResult } from './call/run.ts';
import { maxRuns, renderHistory, type PastRun } from './show/history.ts';
import type { Words } from './words.ts';

/** The last runs of a panel. They are kept until the page is closed. */
export interface RunHistory {
  add(result: RunResult, summary: string): void;
  /** Shows the difference of the two runs whose boxes are checked. */
  choose(): void;
}

/** Creates the history of a panel, shown in an element. */
export function createRunHistory(element: HTMLElement, words: Words): RunHistory {
  let runs: readonly PastRun[] = [];
  const show = (chosen: readonly number[]) => (element.innerHTML = renderHistory(runs, chosen, words).text);
  return {
    add({ error, exchange }, summary) {
      if (!exchange.response) return;
      const { status, body } = exchange.response;
      const response = `HTTP ${status}\n${formatBody(body)}`;
      runs = [...runs, { summary, isSuccess: !error, at: Date.now(), response }].slice(-maxRuns);
      show([]);
    },
    choose() {
      const boxes = [...element.querySelectorAll<HTMLInputElement>('[data-run]:checked')];
      show(boxes.slice(0, 2).map((box) => Number(box.dataset['run'])));
    },
  };
}

function formatBody(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

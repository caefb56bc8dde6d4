import { html, type Html } from '../form/html.ts';
import type { Words } from '../words.ts';

/** A past run of a panel. */
export interface PastRun {
  readonly summary: string;
  readonly isSuccess: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The response as text, for comparing it with another. */
  readonly response: string;
}

/** Runs that are kept. */
export const maxRuns = 10;
/** Lines of a response that are compared. */
const maxLines = 400;

/** Renders the last runs, the latest first, each with a checkbox, and the difference of the two that are chosen. */
export function renderHistory(runs: readonly PastRun[], chosen: readonly number[], words: Words): Html {
  if (runs.length < 2) return html``;
  const rows = runs.map(
    ({ summary, isSuccess, at }, index) =>
      html`<li>
        <label
          ><input type="checkbox" data-run="${index}" ${chosen.includes(index) && html` checked`} />
          <b class="${isSuccess ? 'yes' : 'no'}">${isSuccess ? '✓' : '✗'}</b> ${new Date(at).toLocaleTimeString()} ·
          ${summary}</label
        >
      </li>`,
  );
  const [first, second] = chosen.toSorted((left, right) => left - right).map((index) => runs[index]);
  return html`<details class="history" ${chosen.length > 0 && html` open`}>
    <summary>${words('history')} (${runs.length})</summary>
    <ul>
      ${rows.toReversed()}
    </ul>
    ${first && second ? renderDiff(first.response, second.response, words) : html`<p class="n">${words('compare')}</p>`}
  </details>`;
}

function renderDiff(before: string, after: string, words: Words): Html {
  if (before === after) return html`<p class="n">${words('equal')}</p>`;
  const lines = diffLines(before.split('\n').slice(0, maxLines), after.split('\n').slice(0, maxLines));
  const rows = lines.map(([sign, line]) => {
    const text = `${sign} ${line}\n`;
    if (sign === ' ') return html`${text}`;
    return sign === '+' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`;
  });
  return html`<pre class="diff">${rows}</pre>`;
}

/** A line of a difference: in both texts (` `), only in the first (`-`) or only in the second (`+`). */
export type DiffLine = readonly [sign: ' ' | '-' | '+', line: string];

/** Compares two texts line by line, by their longest common subsequence. */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  const lengths = before.map(() => new Uint16Array(after.length + 1));
  lengths.push(new Uint16Array(after.length + 1));
  for (let left = before.length - 1; left >= 0; left--) {
    for (let right = after.length - 1; right >= 0; right--) {
      lengths[left]![right] =
        before[left] === after[right]
          ? lengths[left + 1]![right + 1]! + 1
          : Math.max(lengths[left + 1]![right]!, lengths[left]![right + 1]!);
    }
  }
  const lines: DiffLine[] = [];
  let [left, right] = [0, 0];
  while (left < before.length || right < after.length) {
    if (left < before.length && before[left] === after[right]) {
      lines.push([' ', before[left]!]);
      left++;
      right++;
    } else if (
      right >= after.length ||
      (left < before.length && lengths[left + 1]![right]! >= lengths[left]![right + 1]!)
    ) {
      lines.push(['-', before[left++]!]);
    } else lines.push(['+', after[right++]!]);
  }
  return lines;
}

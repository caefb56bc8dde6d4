import type { Issue } from '@polyface/runtime';
import { issueWords } from '../../words/issue-words.ts';
import { controlsOf, type Control } from '../form/read.ts';

/** Shows each issue at its field, in the language of the page, and focuses the first field. Clears the issues shown before. */
export function showIssues(root: Element, issues: readonly Issue[], locale: string): void {
  clearIssues(root);
  const controls = controlsOf(root).filter((control) => control.type !== 'hidden');
  const invalid = issues.flatMap((issue, index) => {
    const { path } = issue;
    const control =
      controls.find(({ name }) => name === path) ?? controls.find(({ name }) => name.startsWith(`${path}/`));
    if (!control || path === '') return [];
    showIssue(control, issueWords(issue, locale), `issue-${index}`);
    return [control];
  });
  const first = controls.find((control) => invalid.includes(control));
  first?.closest('details')?.setAttribute('open', '');
  first?.focus();
}

function showIssue(control: Control, message: string, id: string): void {
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-errormessage', id);
  const line = document.createElement('small');
  line.id = id;
  line.className = 'x';
  line.textContent = message.charAt(0).toUpperCase() + message.slice(1);
  control.after(line);
}

function clearIssues(root: Element): void {
  root.querySelectorAll('small.x').forEach((line) => line.remove());
  for (const control of root.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    control.removeAttribute('aria-errormessage');
  }
}

import type { Issue } from '@polyface/runtime';
import { issueWords } from '../../words/issue-words.ts';
import { controlsOf, type Control } from '../form/read.ts';

/** Puts each issue at its field, in the language of the page, and goes to the first; fields that had one before are cleared. */
export function showIssues(root: Element, issues: readonly Issue[], locale: string): void {
  clear(root);
  const controls = controlsOf(root).filter((control) => control.type !== 'hidden');
  const faulty = issues.flatMap((issue, index) => {
    const { path } = issue;
    const control =
      controls.find(({ name }) => name === path) ?? controls.find(({ name }) => name.startsWith(`${path}/`));
    if (control && path !== '') told(control, issueWords(issue, locale), `issue-${index}`);
    return control && path !== '' ? [control] : [];
  });
  const [first] = controls.filter((control) => faulty.includes(control));
  first?.closest('details')?.setAttribute('open', '');
  first?.focus();
}

function told(control: Control, message: string, id: string): void {
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-errormessage', id);
  const line = document.createElement('small');
  line.id = id;
  line.className = 'x';
  line.textContent = message;
  control.after(line);
}

function clear(root: Element): void {
  root.querySelectorAll('small.x').forEach((line) => line.remove());
  for (const control of root.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    control.removeAttribute('aria-errormessage');
  }
}

import { copyBlock } from './copy.ts';
import { runPanel } from './run-panel.ts';
import { signPanel } from './sign-panel.ts';
import { runCode } from './run-code.ts';
import { live } from './live.ts';

/** Handles an event in a panel. Without an event: a panel that starts by itself has scrolled into view. */
export async function handlePanelEvent(root: HTMLElement, event?: Event): Promise<void> {
  const button = event?.type === 'click' && (event.target as Element).closest('button');
  if (button && button.matches('[data-copy]')) return copyBlock(button, root.lang);
  switch (root.dataset['try']) {
    case 'run':
      return (await runPanel(root)).on(event);
    case 'sign':
      return (await signPanel(root)).on(event);
    case 'code':
      return runCode(root, event);
    case 'live':
      return live(root, event);
  }
}

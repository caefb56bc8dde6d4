import { useSyncExternalStore } from 'react';
import type { View } from './words/words.ts';

/** The views, in the order of the navigation. */
export const views = ['register', 'find', 'verify'] as const satisfies readonly View[];

/** The address of a view. */
export function addressOf(view: View): string {
  return `#/${view}`;
}

/** The view that the address names. */
export function useView(): View {
  return useSyncExternalStore(subscribe, current);
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

function current(): View {
  return views.find((view) => location.hash === addressOf(view)) ?? 'register';
}

import { useSyncExternalStore } from 'react';
import type { View } from './words/words.ts';

/** The views, in the order of the navigation. */
export const views = ['register', 'find', 'verify'] as const satisfies readonly View[];

/** Returns the URL fragment of a view. */
export function hashOf(view: View): string {
  return `#/${view}`;
}

/** Returns the view of the current URL fragment. Default: `register`. */
export function useView(): View {
  return useSyncExternalStore(subscribe, currentView);
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

function currentView(): View {
  return views.find((view) => location.hash === hashOf(view)) ?? 'register';
}

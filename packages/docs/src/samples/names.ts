/// <reference types="vite/client" />
import type { LanguageNames } from './language-names.ts';

const files = import.meta.glob<LanguageNames>('./names/*.gen.json', { eager: true, import: 'default' });

/** The names of a service in a language; `undefined` if its client is not generated yet. */
export function namesOf(service: string, language: 'java' | 'python'): LanguageNames | undefined {
  return files[`./names/${service}.${language}.gen.json`];
}

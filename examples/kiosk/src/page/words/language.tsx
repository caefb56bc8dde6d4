import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import type { LocalizedText } from '../../api/types.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

/** A language of the page. */
export type Language = 'zh-CN' | 'en';

interface LanguageState {
  readonly language: Language;
  readonly words: Words;
  /** Switches to the other language and stores the choice. */
  toggle(): void;
}

const storageKey = 'kiosk-language';
const LanguageContext = createContext<LanguageState | undefined>(undefined);

/** Provides the language of the page: the stored one, or else the browser's. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(initialLanguage);
  const words = language === 'en' ? en : zh;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);
  const toggle = () => {
    const other: Language = language === 'en' ? 'zh-CN' : 'en';
    localStorage.setItem(storageKey, other);
    setLanguage(other);
  };
  return <LanguageContext value={{ language, words, toggle }}>{children}</LanguageContext>;
}

/** Returns the language of the page and its texts. */
export function useLanguage(): LanguageState {
  const state = use(LanguageContext);
  if (!state) throw new Error('useLanguage: no LanguageProvider above this component. Wrap the app in one.');
  return state;
}

/** Returns a text in a language. */
export function inLanguage(text: LocalizedText, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}

function initialLanguage(): Language {
  const preference = localStorage.getItem(storageKey) ?? navigator.language;
  return preference.startsWith('zh') ? 'zh-CN' : 'en';
}

import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import type { Text } from '../../api/messages.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

/** A language of the page. */
export type Language = 'zh-CN' | 'en';

interface Spoken {
  readonly language: Language;
  readonly words: Words;
  /** Speaks the other language from now on, here and at the next visit. */
  change(): void;
}

const storageKey = 'kiosk-language';
const LanguageContext = createContext<Spoken | undefined>(undefined);

/** Gives the page its language: the one chosen last, else the browser's. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(remembered);
  const words = language === 'en' ? en : zh;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);
  const change = () => {
    const other: Language = language === 'en' ? 'zh-CN' : 'en';
    localStorage.setItem(storageKey, other);
    setLanguage(other);
  };
  return <LanguageContext value={{ language, words, change }}>{children}</LanguageContext>;
}

/** The language the page speaks, and its words. */
export function useLanguage(): Spoken {
  const spoken = use(LanguageContext);
  if (!spoken) throw new Error('useLanguage: there is no LanguageProvider around this');
  return spoken;
}

/** A text in the language of the page. */
export function inLanguage(text: Text, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}

function remembered(): Language {
  const chosen = localStorage.getItem(storageKey) ?? navigator.language;
  return chosen.startsWith('zh') ? 'zh-CN' : 'en';
}

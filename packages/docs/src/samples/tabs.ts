import type { Word } from '../words/words.ts';
import type { Sample, SampleLanguage } from './sample.ts';

/** A tab of the samples: a language, and its samples. */
export interface SampleTab {
  readonly language: SampleLanguage;
  readonly label: string;
  readonly samples: readonly Sample[];
}

const labels: Readonly<Record<SampleLanguage, string>> = {
  ts: 'TypeScript',
  python: 'Python',
  java: 'Java',
  go: 'Go',
  bash: 'curl',
};

/** The samples by language, in the order of the tabs. */
export function tabsOf(samples: readonly Sample[]): readonly SampleTab[] {
  const languages = Object.keys(labels) as SampleLanguage[];
  return languages
    .map((language) => ({
      language,
      label: labels[language],
      samples: samples.filter((sample) => sample.language === language),
    }))
    .filter((tab) => tab.samples.length > 0);
}

/** How a sample differs from the others of its language. */
export const sampleWords: Readonly<Record<Sample['id'], Word>> = {
  typescript: 'byClient',
  'typescript-safe': 'bySafe',
  'typescript-pages': 'byPages',
  facade: 'byFacade',
  'python-client': 'byClient',
  python: 'byHttp',
  'java-client': 'byClient',
  java: 'byHttp',
  go: 'byHttp',
  curl: 'byHttp',
};

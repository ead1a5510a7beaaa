import { localize, type Localized } from '../model/Localized.ts';
import type { LanguageWords } from './LanguageWords.ts';
import { wordsOf } from './wordsOf.ts';

const WORDS = wordsOf('site');

function inEach(part: keyof LanguageWords['site']): Localized {
  return localize((locale) => WORDS[locale][part]);
}

/** Facts about the site as a whole; each is said here and nowhere else. */
export const SITE = {
  name: inEach('name'),
  tagline: inEach('tagline'),
  description: inEach('description'),
  reportErrorTo: 'mailto:corrections@fangzhi.example',
  codeLicence: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  contentLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

/** Where a reader tells us that something is wrong; `about` names the story, chart or figure. */
export function reportErrorHref(about: string): string {
  return `${SITE.reportErrorTo}?subject=${encodeURIComponent(about)}`;
}

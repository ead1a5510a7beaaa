import type { Locale } from '../model/Locale.ts';
import { en } from './en.ts';
import type { LanguageWords } from './LanguageWords.ts';
import { zh } from './zh.ts';

const LANGUAGE_WORDS: Readonly<Record<Locale, LanguageWords>> = { zh, en };

/** One part of the site's words, by language. */
export function wordsOf<Part extends keyof LanguageWords>(part: Part): Readonly<Record<Locale, LanguageWords[Part]>> {
  const entries = Object.entries(LANGUAGE_WORDS).map(([locale, words]) => [locale, words[part]]);
  return Object.fromEntries(entries) as Record<Locale, LanguageWords[Part]>;
}

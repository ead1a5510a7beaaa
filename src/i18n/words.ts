import type { Locale } from '../model/Locale.ts';
import { enWords } from './enWords.ts';
import { zhWords } from './zhWords.ts';

export type Words = typeof zhWords;

/** Every word of the site that is not content. */
export const WORDS: Readonly<Record<Locale, Words>> = { zh: zhWords, en: enWords };

import type { Locale } from '../model/Locale.ts';
import { enGuideWords } from './enGuideWords.ts';
import type { GuideText } from './GuideText.ts';
import { zhGuideWords } from './zhGuideWords.ts';

/** Words of the embedder's guide. */
export const GUIDE_WORDS: Readonly<Record<Locale, GuideText>> = { zh: zhGuideWords, en: enGuideWords };

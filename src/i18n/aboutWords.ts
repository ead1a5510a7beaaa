import { wordsOf } from './wordsOf.ts';

/** The page about the site. */
export const ABOUT_WORDS = wordsOf('about');

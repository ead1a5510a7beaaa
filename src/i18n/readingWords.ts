import { wordsOf } from './wordsOf.ts';

/** Words of what helps to read a page, pass it on and go on from it. */
export const READING_WORDS = wordsOf('reading');

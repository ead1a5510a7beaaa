import { wordsOf } from './wordsOf.ts';

/** Words of pages and of the things in them. */
export const WORDS = wordsOf('words');

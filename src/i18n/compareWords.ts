import { wordsOf } from './wordsOf.ts';

/** Words of the page of comparisons, and of the links to it. */
export const COMPARE_WORDS = wordsOf('compare');

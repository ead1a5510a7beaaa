import { wordsOf } from './wordsOf.ts';

/** What citations of our work say. */
export const CITATION_WORDS = wordsOf('citation');

import { wordsOf } from './wordsOf.ts';

/** Words of the page of rules. */
export const RULES_WORDS = wordsOf('rules');

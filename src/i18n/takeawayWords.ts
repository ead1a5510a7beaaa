import { wordsOf } from './wordsOf.ts';

/** Words of everything that lets a chart or a dataset be taken away. */
export const TAKEAWAY_WORDS = wordsOf('takeaway');

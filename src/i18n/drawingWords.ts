import { wordsOf } from './wordsOf.ts';

/** Words that forms write into drawings. */
export const DRAWING_WORDS = wordsOf('drawing');

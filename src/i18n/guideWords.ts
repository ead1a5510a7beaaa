import { wordsOf } from './wordsOf.ts';

/** Words of the embedder’s guide. */
export const GUIDE_WORDS = wordsOf('guide');

import { wordsOf } from './wordsOf.ts';

/** Words of charts that stand on other people’s pages. */
export const EMBED_WORDS = wordsOf('embed');

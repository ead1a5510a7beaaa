import { wordsOf } from './wordsOf.ts';

export type { Words } from './zhWords.ts';

/** Words of pages and of the things in them. */
export const WORDS = wordsOf('words');

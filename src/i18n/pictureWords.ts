import { wordsOf } from './wordsOf.ts';

/** Words of pictures and of the kit for 公众号. */
export const PICTURE_WORDS = wordsOf('picture');

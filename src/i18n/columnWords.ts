import { wordsOf } from './wordsOf.ts';

/** What the columns of tables are called. */
export const COLUMN_WORDS = wordsOf('columns');

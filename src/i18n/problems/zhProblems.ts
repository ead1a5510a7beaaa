import { zhChartProblems } from './zhChartProblems.ts';
import { zhDatasetProblems } from './zhDatasetProblems.ts';
import { zhFileProblems } from './zhFileProblems.ts';
import { zhPastedProblems } from './zhPastedProblems.ts';
import { zhReferenceProblems } from './zhReferenceProblems.ts';
import { zhStoryProblems } from './zhStoryProblems.ts';
import { zhTextProblems } from './zhTextProblems.ts';

/** Every message, in Chinese; other languages have the same ones. */
export const zhProblems = {
  ...zhChartProblems,
  ...zhDatasetProblems,
  ...zhFileProblems,
  ...zhPastedProblems,
  ...zhReferenceProblems,
  ...zhStoryProblems,
  ...zhTextProblems,
};

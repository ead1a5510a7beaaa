import { enChartProblems } from './enChartProblems.ts';
import { enDatasetProblems } from './enDatasetProblems.ts';
import { enFileProblems } from './enFileProblems.ts';
import { enPastedProblems } from './enPastedProblems.ts';
import { enReferenceProblems } from './enReferenceProblems.ts';
import { enStoryProblems } from './enStoryProblems.ts';
import { enTextProblems } from './enTextProblems.ts';
import type { ProblemTexts } from './faultOf.ts';
import type { SameMessages } from './ProblemText.ts';

/** Every message, in English. */
export const enProblems: SameMessages<ProblemTexts> = {
  ...enChartProblems,
  ...enDatasetProblems,
  ...enFileProblems,
  ...enPastedProblems,
  ...enReferenceProblems,
  ...enStoryProblems,
  ...enTextProblems,
};

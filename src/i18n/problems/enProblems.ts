import { enReferenceProblems } from './enReferenceProblems.ts';
import { enStoryProblems } from './enStoryProblems.ts';
import type { ProblemTexts } from './faultOf.ts';
import type { SameMessages } from './ProblemText.ts';

/** Every message, in English. */
export const enProblems: SameMessages<ProblemTexts> = {
  ...enReferenceProblems,
  ...enStoryProblems,
};

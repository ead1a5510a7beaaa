import { enChartProblems } from './enChartProblems.ts';
import { enDatasetProblems } from './enDatasetProblems.ts';
import { enEncodingProblems } from './enEncodingProblems.ts';
import { enFieldProblems } from './enFieldProblems.ts';
import { enFileProblems } from './enFileProblems.ts';
import { enFormProblems } from './enFormProblems.ts';
import { enHonestyProblems } from './enHonestyProblems.ts';
import { enPastedProblems } from './enPastedProblems.ts';
import { enReferenceProblems } from './enReferenceProblems.ts';
import { enRowProblems } from './enRowProblems.ts';
import { enStoryProblems } from './enStoryProblems.ts';
import { enSyntaxProblems } from './enSyntaxProblems.ts';
import { enTableProblems } from './enTableProblems.ts';
import { enTextProblems } from './enTextProblems.ts';
import type { ProblemTexts } from '../faultOf.ts';
import type { SameMessages } from '../ProblemText.ts';

/** Every message, in English. */
export const enProblems: SameMessages<ProblemTexts> = {
  ...enChartProblems,
  ...enDatasetProblems,
  ...enEncodingProblems,
  ...enFieldProblems,
  ...enFileProblems,
  ...enFormProblems,
  ...enHonestyProblems,
  ...enPastedProblems,
  ...enReferenceProblems,
  ...enRowProblems,
  ...enStoryProblems,
  ...enSyntaxProblems,
  ...enTableProblems,
  ...enTextProblems,
};

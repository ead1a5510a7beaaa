import { zhChartProblems } from './zhChartProblems.ts';
import { zhDatasetProblems } from './zhDatasetProblems.ts';
import { zhEncodingProblems } from './zhEncodingProblems.ts';
import { zhFieldProblems } from './zhFieldProblems.ts';
import { zhFileProblems } from './zhFileProblems.ts';
import { zhFormProblems } from './zhFormProblems.ts';
import { zhHonestyProblems } from './zhHonestyProblems.ts';
import { zhPastedProblems } from './zhPastedProblems.ts';
import { zhReferenceProblems } from './zhReferenceProblems.ts';
import { zhRowProblems } from './zhRowProblems.ts';
import { zhStoryProblems } from './zhStoryProblems.ts';
import { zhSyntaxProblems } from './zhSyntaxProblems.ts';
import { zhTableProblems } from './zhTableProblems.ts';
import { zhTextProblems } from './zhTextProblems.ts';

/** Every message, in Chinese; other languages have the same ones. */
export const zhProblems = {
  ...zhChartProblems,
  ...zhDatasetProblems,
  ...zhEncodingProblems,
  ...zhFieldProblems,
  ...zhFileProblems,
  ...zhFormProblems,
  ...zhHonestyProblems,
  ...zhPastedProblems,
  ...zhReferenceProblems,
  ...zhRowProblems,
  ...zhStoryProblems,
  ...zhSyntaxProblems,
  ...zhTableProblems,
  ...zhTextProblems,
};

import type { HonestyProblem } from '../Form.ts';
import type { ChartWords } from './ChartWords.ts';
import { findMissingPeriod } from './findMissingPeriod.ts';
import { findUndrawnTitle } from './findUndrawnTitle.ts';
import { findUnhedgedName } from './findUnhedgedName.ts';

/** A problem and the text of the chart it is in. */
export interface TextProblem {
  readonly text: keyof ChartWords['texts'];
  readonly problem: HonestyProblem;
}

/** What misleads in the words around a chart; its description is judged by `findMissingDescription`. */
export function findTextDishonesty(words: ChartWords): readonly TextProblem[] {
  const at = (text: TextProblem['text'], problems: readonly HonestyProblem[]): readonly TextProblem[] =>
    problems.map((problem) => ({ text, problem }));
  return [
    ...at('title', [...findUndrawnTitle(words), ...findUnhedgedName(words)]),
    ...at('subtitle', findMissingPeriod(words)),
  ];
}

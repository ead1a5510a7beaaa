import { formatFigure } from '../../figures/formatFigure.ts';
import type { FormRow, HonestyProblem } from '../Form.ts';
import { type DrawnChart, datumGroups, withoutSpaces, wordsOf } from './DrawnChart.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import { isDerived } from '../../model/Figure.ts';

/** Wherever a drawing prints the number of a hedged figure, its hedge stands with it. */
export function findDroppedHedge({ drawing, rows, locale }: DrawnChart): readonly HonestyProblem[] {
  return datumGroups(drawing).flatMap((group) => {
    const row = rows.get(group.figure);
    if (row === undefined || row.figure.hedge === 'exact') return [];
    const bare = formatFigure({ ...row.figure, hedge: 'exact' }, locale, 'number');
    const said = [wordsOf(group), ...(group.label === undefined ? [] : [withoutSpaces(group.label)])];
    const isDropped = said.some((words) => words.includes(withoutSpaces(bare)) && !isHedged(words, row));
    return isDropped ? [faultOf('hedge-dropped', row.key, row.text, bare)] : [];
  });
}

function isHedged(words: string, { text, number, figure }: FormRow): boolean {
  const spellings = [text, number, isDerived(figure) ? text : figure.printed];
  return spellings.some((spelling) => spelling !== '' && words.includes(withoutSpaces(spelling)));
}

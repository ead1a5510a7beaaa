import { formatFigure } from '../../figures/formatFigure.ts';
import type { FormRow, HonestyProblem } from '../Form.ts';
import { type DrawnChart, datumGroups, withoutSpaces, wordsOf } from './DrawnChart.ts';
import { type HonestyRule, breach } from './HonestyRule.ts';
import { isDerived } from '../../model/Figure.ts';

export const DROPPED_HEDGE: HonestyRule = {
  code: 'hedge-dropped',
  title: '“约”“近”“逾”“以上”跟着数走',
  why: '“逾1000名”不是1000名。丢了这个字，一个下限就成了确数。',
  instead: '引用台账里的数：{数据集/行}，语气会跟着来；图上用 row.text 或 row.number',
};

/** Wherever a drawing prints the number of a hedged figure, its hedge stands with it. */
export function findDroppedHedge({ drawing, rows, locale }: DrawnChart): readonly HonestyProblem[] {
  return datumGroups(drawing).flatMap((group) => {
    const row = rows.get(group.figure);
    if (row === undefined || row.figure.hedge === 'exact') return [];
    const bare = formatFigure({ ...row.figure, hedge: 'exact' }, locale, 'number');
    const said = [wordsOf(group), ...(group.label === undefined ? [] : [withoutSpaces(group.label)])];
    const isDropped = said.some((words) => words.includes(withoutSpaces(bare)) && !isHedged(words, row));
    return isDropped ? [breach(DROPPED_HEDGE, `${row.key} 是“${row.text}”，图上只写了“${bare}”`)] : [];
  });
}

function isHedged(words: string, { text, number, figure }: FormRow): boolean {
  const spellings = [text, number, isDerived(figure) ? text : figure.printed];
  return spellings.some((spelling) => spelling !== '' && words.includes(withoutSpaces(spelling)));
}

import type { Dataset } from '../../model/Dataset.ts';
import { isDerived, type CitableFigure } from '../../model/Figure.ts';
import type { Fault } from '../../model/Problem.ts';
import { figureIdOf } from '../query/figureIdOf.ts';

/** Why these figures have no difference: their units differ, and no formula converts them by itself. Null if they have. */
export function findBadSubtraction(figures: readonly CitableFigure[]): Fault | null {
  const units = [...new Set(figures.map((figure) => figure.unit))];
  if (units.length < 2) return null;
  return {
    code: 'mixed-units-in-difference',
    found: `相减的数单位不一：${units.join('、')}`,
    expected: '单位相同；算式里的字母是 value 一栏的数，单位不会自动换算',
    fix: '先换成同一单位，如 a - b / 10000',
  };
}

/** Why these figures must not be added: units or kinds differ, or a dataset says that some of them overlap. Null if they may be. */
export function findBadAddition(figures: readonly CitableFigure[], datasets: Iterable<Dataset>): Fault | null {
  const units = [...new Set(figures.map((figure) => figure.unit))];
  if (units.length > 1)
    return {
      code: 'mixed-units-in-sum',
      found: `相加的数单位不一：${units.join('、')}`,
      expected: '单位相同',
      fix: '只把同一单位的数相加',
    };
  const kinds = [...new Set(figures.flatMap((figure) => (isDerived(figure) ? [] : [figure.kind])))];
  if (kinds.length > 1)
    return {
      code: 'mixed-kinds-in-sum',
      found: `相加的数口径不一：${kinds.join('、')}`,
      expected: 'kind 相同',
      fix: '不同口径的数不能相加',
    };
  const ids = new Set(figures.map((figure) => figure.id));
  for (const { id, notAddable } of datasets) {
    const rule = notAddable.find(({ rows }) => rows.filter((row) => ids.has(figureIdOf(id, row))).length > 1);
    if (rule === undefined) continue;
    return {
      code: 'not-addable',
      found: `相加了 ${id} 声明不能相加的行：${rule.rows.join('、')}`,
      expected: rule.because.zh,
      fix: '不要相加；若确实可加，改正 notAddable',
    };
  }
  return null;
}

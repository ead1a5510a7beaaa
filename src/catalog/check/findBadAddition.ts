import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Dataset } from '../../model/Dataset.ts';
import { isDerived, type CitableFigure } from '../../model/Figure.ts';
import type { Fault } from '../../model/Problem.ts';
import { figureIdOf } from '../query/figureIdOf.ts';

/** Why these figures have no difference: their units differ, and no formula converts them by itself. Null if they have. */
export function findBadSubtraction(figures: readonly CitableFigure[]): Fault | null {
  const units = [...new Set(figures.map((figure) => figure.unit))];
  if (units.length < 2) return null;
  return faultOf('mixed-units-in-difference', units);
}

/** Why these figures must not be added: units or kinds differ, or a dataset says that some of them overlap. Null if they may be. */
export function findBadAddition(figures: readonly CitableFigure[], datasets: Iterable<Dataset>): Fault | null {
  const units = [...new Set(figures.map((figure) => figure.unit))];
  if (units.length > 1) return faultOf('mixed-units-in-sum', units);
  const kinds = [...new Set(figures.flatMap((figure) => (isDerived(figure) ? [] : [figure.kind])))];
  if (kinds.length > 1) return faultOf('mixed-kinds-in-sum', kinds);
  const ids = new Set(figures.map((figure) => figure.id));
  for (const { id, notAddable } of datasets) {
    const rule = notAddable.find(({ rows }) => rows.filter((row) => ids.has(figureIdOf(id, row))).length > 1);
    if (rule !== undefined) return faultOf('not-addable', id, rule.rows, rule.because);
  }
  return null;
}

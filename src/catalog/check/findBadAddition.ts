import { faultOf } from '../../i18n/problems/faultOf.ts';
import { findDifferingUnits, saysAlike } from '../../figures/findDifferingUnits.ts';
import type { Dataset } from '../../model/Dataset.ts';
import { isDerived, type CitableFigure } from '../../model/Figure.ts';
import type { Fault } from '../../model/Problem.ts';
import { isCountingWord } from '../../model/units.ts';
import { figureIdOf } from '../query/figureIdOf.ts';

/** Why these figures have no difference: their units differ, and no formula converts them by itself. Null if they have. */
export function findBadSubtraction(figures: readonly CitableFigure[], datasets: readonly Dataset[]): Fault | null {
  return findMixedUnits('mixed-units-in-difference', figures, datasets);
}

/** Why these figures must not be added: units or kinds differ, or a dataset says that some of them overlap. Null if they may be. */
export function findBadAddition(figures: readonly CitableFigure[], datasets: readonly Dataset[]): Fault | null {
  const mixed = findMixedMeasures(figures, datasets);
  if (mixed !== null) return mixed;
  const ids = new Set(figures.map((figure) => figure.id));
  for (const { id, notAddable } of datasets) {
    const rule = notAddable.find(({ rows }) => rows.filter((row) => ids.has(figureIdOf(id, row))).length > 1);
    if (rule !== undefined) return faultOf('not-addable/added', id, rule.rows, rule.because);
  }
  return null;
}

/** Why no sum of these figures says anything: units or kinds differ. Null if they are of one measure. */
export function findMixedMeasures(figures: readonly CitableFigure[], datasets: readonly Dataset[]): Fault | null {
  const mixed = findMixedUnits('mixed-units-in-sum', figures, datasets);
  if (mixed !== null) return mixed;
  const kinds = [...new Set(figures.flatMap((figure) => (isDerived(figure) ? [] : [figure.kind])))];
  return kinds.length > 1 ? faultOf('mixed-kinds-in-sum/added', kinds) : null;
}

/** Counting words may count the same thing, if every dataset that the figures come from says so; what else differs never does. */
function findMixedUnits(
  rule: 'mixed-units-in-sum' | 'mixed-units-in-difference',
  figures: readonly CitableFigure[],
  datasets: readonly Dataset[],
): Fault | null {
  const wordsOf = (id: string): readonly string[] => datasets.find((one) => one.id === id)?.countsAlike ?? [];
  const units = findDifferingUnits(figures.map(({ unit, dataset }) => ({ unit, countsAlike: wordsOf(dataset) })));
  if (units.length === 0) return null;
  if (!units.every(isCountingWord)) return faultOf(rule, units);
  const silent = new Set(figures.map(({ dataset }) => dataset).filter((id) => !saysAlike(wordsOf(id), units)));
  return faultOf(`${rule}/counting`, units, [...silent]);
}

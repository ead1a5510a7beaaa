import type { HonestyProblem } from '../Form.ts';
import type { DrawnChart } from './DrawnChart.ts';
import { findColourAlone, findTooManyColours } from './colours.ts';
import { findDroppedHedge } from './hedges.ts';
import { findMissingUnit } from './units.ts';
import { findPlannedAsDone } from './promised.ts';
import { findScaleFaults } from './findScaleFaults.ts';
import { findUnfit } from './fit.ts';

/** What misleads in a finished drawing, whatever form drew it: found by measuring and reading its marks. */
export function findDrawingDishonesty(chart: DrawnChart): readonly HonestyProblem[] {
  const unfit = findUnfit(chart.drawing);
  // Marks without a place cannot be measured.
  if (unfit.length > 0) return unfit;
  return [
    findScaleFaults,
    findTooManyColours,
    findColourAlone,
    findPlannedAsDone,
    findDroppedHedge,
    findMissingUnit,
  ].flatMap((find) => find(chart));
}

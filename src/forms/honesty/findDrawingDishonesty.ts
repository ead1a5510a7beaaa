import type { HonestyProblem } from '../Form.ts';
import type { DrawnChart } from './DrawnChart.ts';
import { findColourAlone } from './findColourAlone.ts';
import { findDroppedHedge } from './findDroppedHedge.ts';
import { findMissingUnit } from './findMissingUnit.ts';
import { findPlannedAsDone } from './findPlannedAsDone.ts';
import { findScaleFaults } from './findScaleFaults.ts';
import { findTooManyColours } from './findTooManyColours.ts';
import { findUnfit } from './findUnfit.ts';

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

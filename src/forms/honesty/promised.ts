import type { FormRow, HonestyProblem } from '../Form.ts';
import { type DrawnChart, datumGroups, isSolid } from './DrawnChart.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import { type CitableFigure, isDerived } from '../../model/Figure.ts';
import { MONEY_KINDS } from '../../model/Kind.ts';

const UNREAL_UNTIL_DONE: readonly string[] = [...MONEY_KINDS, 'project-capacity'];

/**
 * Whether what the figure measures is still to come: such marks are outlined, never filled like what is there.
 * Money agreed, applied for or being spent is not money spent; a project's capacity is not there before it is built.
 */
export function isPromised(figure: CitableFigure): boolean {
  if (isDerived(figure)) return false;
  if (UNREAL_UNTIL_DONE.includes(figure.kind)) return figure.status !== 'done';
  return ['planned', 'target', 'expected'].includes(figure.status);
}

/** No drawing shows as solid both what is there and what is still to come. */
export function findPlannedAsDone({ drawing, rows }: DrawnChart): readonly HonestyProblem[] {
  const solid = datumGroups(drawing)
    .filter(isSolid)
    .map((group) => rows.get(group.figure))
    .filter((row) => row !== undefined);
  const planned = solid.filter((row) => isPromised(row.figure));
  const done = solid.filter((row) => !isPromised(row.figure));
  if (planned.length === 0 || done.length === 0) return [];
  const names = (some: readonly FormRow[]): readonly string[] => [...new Set(some.map((row) => row.key))];
  return [faultOf('planned-as-done', names(planned), names(done))];
}

import type { FormRow, HonestyProblem } from '../Form.ts';
import { type DrawnChart, datumGroups, isSolid } from './DrawnChart.ts';
import { type HonestyRule, breach } from './HonestyRule.ts';
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

export const PLANNED_AS_DONE: HonestyRule = {
  code: 'planned-as-done',
  title: '计划的和做成的画得不一样：做成的实心，计划的空心',
  why: '目标和现有画成一样，读者就把还没有的当成已经有的。',
  instead: '改用 bar、lollipop 或 panels，它们把计划的画成空心；或分成两张图',
};

/** No drawing shows as solid both what is there and what is still to come. */
export function findPlannedAsDone({ drawing, rows }: DrawnChart): readonly HonestyProblem[] {
  const solid = datumGroups(drawing)
    .filter(isSolid)
    .map((group) => rows.get(group.figure))
    .filter((row) => row !== undefined);
  const planned = solid.filter((row) => isPromised(row.figure));
  const done = solid.filter((row) => !isPromised(row.figure));
  if (planned.length === 0 || done.length === 0) return [];
  const names = (some: readonly FormRow[]): string => [...new Set(some.map((row) => row.key))].join('、');
  return [breach(PLANNED_AS_DONE, `${names(planned)} 还没有做成，却和 ${names(done)} 一样画成实心`)];
}

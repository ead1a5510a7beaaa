import type { FormRow, HonestyProblem } from '../Form.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';

export const MIXED_UNITS: HonestyRule = {
  code: 'mixed-units',
  title: '一条轴只用一种单位',
  why: '把吨和户画在一条轴上，谁长谁短只取决于单位取多大，说明不了任何事。',
  instead: '把不同单位的行拆成几张图，或改用 panels、counts',
};

/** Rows on one axis must be in one unit. */
export function findMixedUnits(rows: readonly FormRow[]): readonly HonestyProblem[] {
  const units = [...new Set(rows.map((row) => row.figure.unit))];
  return units.length < 2 ? [] : [breach(MIXED_UNITS, `同一条轴上有 ${units.join('、')}`)];
}
